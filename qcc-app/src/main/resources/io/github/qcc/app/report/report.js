'use strict';
(async () => {
  const root = document.documentElement;
  const $ = id => document.getElementById(id);
  const words = {
    REJECT: ['拒绝', 'Reject'], UNDETERMINED: ['无法判定', 'Undetermined'], REVIEW: ['需复核', 'Review'], PASS: ['通过', 'Pass'],
    UNKNOWN: ['未知', 'Unknown'], HIGH: ['高风险', 'High'], DATA_QUALITY: ['数据疑问', 'Data question'], NOTE: ['提示', 'Note'],
    all: ['全部', 'All'], more: ['显示更多', 'Show more'], unpaid: ['未履行', 'unpaid'], yuan: [' 元', ' yuan'],
    search: ['搜索企业、案号、订单号、理由…', 'Search company, case, order number, reason…'],
    orders: ['查询订单号', 'Order numbers'], cases: ['终本案件', 'Terminated cases'], regs: ['海关备案', 'Customs registrations'],
    caseNo: ['案号', 'Case'], court: ['执行法院', 'Court'], filed: ['立案', 'Filed'], ended: ['终本', 'Ended'], claim: ['执行标的（元）', 'Claim (yuan)'],
    left: ['未履行（元）', 'Unpaid (yuan)'], code: ['海关编码', 'Customs code'], office: ['注册海关', 'Office'], level: ['信用等级', 'Credit level'],
    since: ['认定', 'Since'], status: ['状态', 'Status'], annual: ['年报', 'Annual report'],
    rest: [n => `另有 ${n} 件，见 results.jsonl`, n => `${n} more, see results.jsonl`],
    shown: [(n, m) => `显示 ${n} / ${m} 家`, (n, m) => `${n} of ${m} companies shown`], none: ['没有匹配的企业', 'No company matches'],
    stale: ['此浏览器过旧，无法展开企业列表；全部结果见 results.csv。', 'This browser is too old to unpack the companies; all results are in results.csv.'],
  };
  const decisions = ['REJECT', 'UNDETERMINED', 'REVIEW', 'PASS'];
  const zh = () => root.dataset.lang === 'zh';
  const say = key => words[key][zh() ? 0 : 1];
  const grouped = text => text.replace(/^(-?\d+)/, digits => digits.replace(/\B(?=(\d{3})+$)/g, ','));
  const el = (tag, cls, text) => {
    const node = document.createElement(tag);
    if (cls) node.className = cls;
    if (text !== undefined && text !== null) node.textContent = text;
    return node;
  };

  const STEP = 50;
  let companies = [], chosen = 'all', matching = [], shown = 0;

  const table = (heads, rows) => {
    const scroll = el('div', 'scroll'), node = scroll.appendChild(el('table'));
    const head = node.appendChild(el('thead')).appendChild(el('tr'));
    heads.forEach(([key, cls]) => head.appendChild(el('th', cls, say(key))));
    const body = node.appendChild(el('tbody'));
    rows.forEach(row => {
      const line = body.appendChild(el('tr'));
      row.forEach((cell, i) => line.appendChild(el('td', heads[i][1], cell === null || cell === '' ? '—' : cell)));
    });
    return scroll;
  };

  const body = company => {
    const [, , , , findings, orders, regs, cases, rest] = company;
    const node = el('div', 'body');
    const reasons = node.appendChild(el('ul', 'reasons'));
    findings.forEach(([severity, rule, chinese, english]) => {
      const item = reasons.appendChild(el('li', severity));
      item.appendChild(el('span', 'sev', say(severity)));
      const text = item.appendChild(el('span', null, (zh() ? chinese : english) + ' '));
      text.appendChild(el('span', 'rule', rule));
    });
    if (cases.length) {
      node.appendChild(el('h3', null, say('cases')));
      node.appendChild(table([['caseNo', 'w'], ['court', ''], ['filed', 'w'], ['ended', 'w'], ['claim', 'n'], ['left', 'n']],
        cases.map(row => [row[0], row[1], row[2], row[3], row[4] && grouped(row[4]), row[5] && grouped(row[5])])));
      if (rest) node.appendChild(el('p', 'shown', words.rest[zh() ? 0 : 1](rest)));
    }
    if (regs.length) {
      node.appendChild(el('h3', null, say('regs')));
      node.appendChild(table([['code', 'w'], ['office', ''], ['level', ''], ['since', 'w'], ['status', ''], ['annual', '']], regs));
    }
    if (orders.length) {
      node.appendChild(el('h3', null, say('orders')));
      node.appendChild(el('p', 'orders', orders.join('  ')));
    }
    return node;
  };

  const card = company => {
    const [decision, name, unpaid, , findings] = company;
    const node = el('details', 'company'), summary = node.appendChild(el('summary'));
    summary.appendChild(el('span', 'badge ' + decisions[decision].toLowerCase(), say(decisions[decision])));
    summary.appendChild(el('span', 'who', name));
    summary.appendChild(el('span', 'sum', unpaid && unpaid !== '0' ? say('unpaid') + ' ' + grouped(unpaid) + say('yuan') : ''));
    summary.appendChild(el('span', 'gist', findings.slice(0, 2).map(f => f[zh() ? 2 : 3]).join(zh() ? '；' : '; ')));
    // A company's evidence is built when somebody looks at it, so that ten thousand cost nothing.
    node.addEventListener('toggle', () => { if (node.open && node.children.length === 1) node.appendChild(body(company)); });
    return node;
  };

  const more = count => {
    const list = $('list');
    matching.slice(shown, shown + count).forEach(company => list.appendChild(card(company)));
    shown = Math.min(matching.length, shown + count);
    $('more').hidden = shown === matching.length;
    $('shown').textContent = matching.length ? words.shown[zh() ? 0 : 1](shown, matching.length) : say('none');
  };

  const text = company => company[9] || (company[9] = JSON.stringify(company.slice(1, 9)).toLowerCase());

  const select = () => {
    const terms = $('search').value.toLowerCase().normalize('NFKC').split(/\s+/).filter(Boolean);
    matching = companies.filter(company => (chosen === 'all' || decisions[company[0]] === chosen)
      && terms.every(term => text(company).includes(term)));
    $('list').replaceChildren();
    shown = 0;
    more(STEP);
  };

  const tools = () => {
    $('search').placeholder = say('search');
    $('search').setAttribute('aria-label', say('search'));
    $('more').textContent = say('more');
    const chips = $('chips');
    chips.replaceChildren();
    ['all', ...decisions].forEach(key => {
      const count = key === 'all' ? companies.length : companies.filter(c => decisions[c[0]] === key).length;
      const chip = chips.appendChild(el('button', null, say(key) + ' ' + count));
      chip.type = 'button';
      chip.setAttribute('aria-pressed', String(key === chosen));
      chip.addEventListener('click', () => { chosen = key; tools(); select(); });
    });
  };

  const speak = language => {
    root.dataset.lang = language;
    root.lang = language === 'zh' ? 'zh-CN' : 'en';
    $('language').textContent = language === 'zh' ? 'English' : '中文';
    tools();
    select();
  };
  const light = theme => {
    root.dataset.theme = theme;
    $('theme').textContent = theme === 'dark' ? '☀' : '☾';
  };

  const unpack = async base64 => {
    const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return JSON.parse(await new Response(stream).text());
  };

  const preferred = matchMedia('(prefers-color-scheme: dark)');
  const asked = new URLSearchParams(location.hash.slice(1));
  light(asked.get('theme') || (preferred.matches ? 'dark' : 'light'));
  preferred.addEventListener('change', event => light(event.matches ? 'dark' : 'light'));
  $('theme').addEventListener('click', () => light(root.dataset.theme === 'dark' ? 'light' : 'dark'));
  $('language').addEventListener('click', () => speak(zh() ? 'en' : 'zh'));
  $('more').addEventListener('click', () => more(STEP));
  let typing;
  $('search').addEventListener('input', () => { clearTimeout(typing); typing = setTimeout(select, 120); });
  addEventListener('beforeprint', () => {
    more(Math.max(0, 300 - shown));
    document.querySelectorAll('details').forEach((node, i) => { if (i < 300) node.open = true; });
    document.querySelectorAll('details.company').forEach((node, i) => {
      if (i < 300 && node.children.length === 1) node.appendChild(body(matching[i]));
    });
  });
  const language = asked.get('lang') || (navigator.language.startsWith('zh') ? 'zh' : 'en');
  try {
    companies = await unpack($('data').textContent.trim());
    speak(language);
  } catch (error) {
    speak(language);
    $('shown').textContent = say('stale');
  }
})();
