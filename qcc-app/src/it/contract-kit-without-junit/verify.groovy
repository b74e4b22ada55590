String log = new File(basedir, 'build.log').text
assert log.contains('class file for org.junit.jupiter.api.extension.Extension not found')
