String log = new File(basedir, 'build.log').text
assert log.contains('The contract tests lack org.assertj:assertj-core: a test-jar brings no dependency, so add them with scope test')
