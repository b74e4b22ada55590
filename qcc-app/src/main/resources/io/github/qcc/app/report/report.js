'use strict';
(() => {
  const root = document.documentElement;
  const $ = id => document.getElementById(id);
  const words = {
    REJECT: ['拒绝', 'Reject'], UNDETERMINED: ['无法判定', 'Undetermined'], REVIEW: ['需复核', 'Review'],
    NO_RECORD: ['未发现记录', 'No record'], PASS: ['通过', 'Pass'],
    UNKNOWN: ['未知', 'Unknown'], HIGH: ['高风险', 'High'], DATA_QUALITY: ['数据疑问', 'Data quality'], NOTE: ['提示', 'Note'],
    all: ['全部', 'All'], more: ['显示更多', 'Show more'], none: ['没有匹配的企业', 'No company matches'],
    search: ['搜索企业、案号、订单号、理由…', 'Search company, case, order number, reason…'],
    notes: ['提示与数据疑问', 'Notes and data quality'], same: [name => `与 ${name} 是同一主体，合计只计一次`, name => `Same company as ${name}; totals count it once`],
    cases: ['终本案件', 'Terminated cases'], regs: ['海关备案', 'Customs registrations'], penalties: ['海关处罚', 'Customs penalties'],
    caseNo: ['案号', 'Case'], left: ['未履行（元）', 'Unpaid (yuan)'], claim: ['执行标的（元）', 'Claim (yuan)'], court: ['执行法院', 'Court'],
    filed: ['立案', 'Filed'], ended: ['终本', 'Ended'],
    code: ['海关编码', 'Customs code'], level: ['信用等级', 'Credit level'], since: ['认定', 'Since'], office: ['注册海关', 'Office'],
    status: ['状态', 'Status'], annual: ['年报', 'Annual report'], date: ['日期', 'Date'], kind: ['案件性质', 'Kind'], decision: ['决定书', 'Decision'],
    credit: ['进出口信用核查', 'Import/export credit check'], caseCheck: ['终本案件核查', 'Terminated case check'],
    at: ['数据时间', 'data of'], cached: ['（缓存）', ' (cached)'], order: ['订单号', 'order'],
    shown: [(n, m) => `显示 ${n} / ${m} 家`, (n, m) => `${n} of ${m} companies shown`],
  };
  const decisions = ['REJECT', 'UNDETERMINED', 'REVIEW', 'NO_RECORD', 'PASS'];
  const zh = () => root.dataset.lang === 'zh';
  const say = key => words[key][zh() ? 0 : 1];
  const grouped = text => /^-?\d+(\.\d+)?$/.test(text) ? text.replace(/^-?\d+/, digits => digits.replace(/\B(?=(\d{3})+$)/g, ',')) : text;
  const el = (tag, cls, text) => {
    const node = document.createElement(tag);
    if (cls) node.className = cls;
    if (text !== undefined && text !== null) node.textContent = text;
    return node;
  };

  // Inflates in one go: a page that unpacks later is printed without its companies.
  const inflate = bytes => {
    const build = lengths => {
      const count = new Uint16Array(16), offset = new Uint16Array(16), symbols = new Uint16Array(lengths.length);
      lengths.forEach(length => count[length]++);
      count[0] = 0;
      for (let i = 1; i < 16; i++) offset[i] = offset[i - 1] + count[i - 1];
      lengths.forEach((length, symbol) => { if (length) symbols[offset[length]++] = symbol; });
      return { count, symbols };
    };
    let out = new Uint8Array(bytes.length * 4), size = 0, at = 0, buffer = 0, held = 0;
    const bits = need => {
      while (held < need) { buffer |= bytes[at++] << held; held += 8; }
      const value = buffer & ((1 << need) - 1);
      buffer >>>= need; held -= need;
      return value;
    };
    const decode = ({ count, symbols }) => {
      let code = 0, first = 0, index = 0;
      for (let length = 1; length < 16; length++) {
        code |= bits(1);
        if (code - count[length] < first) return symbols[index + code - first];
        index += count[length];
        first = (first + count[length]) << 1;
        code <<= 1;
      }
      throw new Error('damaged');
    };
    const room = more => {
      if (size + more > out.length) { const larger = new Uint8Array((size + more) * 2); larger.set(out); out = larger; }
    };
    const base = (start, extra) => extra.map((more, i) => (i ? start += 1 << extra[i - 1] : start));
    const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
    const lengthBase = base(3, lengthExtra);
    lengthBase[28] = 258;
    const distanceExtra = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
    const distanceBase = base(1, distanceExtra);
    const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
    const fixed = [build([...Array(288).keys()].map(i => i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)), build(Array(30).fill(5))];
    const dynamic = () => {
      const literals = bits(5) + 257, distances = bits(5) + 1, codes = bits(4) + 4, lengths = Array(19).fill(0);
      for (let i = 0; i < codes; i++) lengths[order[i]] = bits(3);
      const tree = build(lengths), all = [];
      while (all.length < literals + distances) {
        const symbol = decode(tree);
        if (symbol < 16) all.push(symbol);
        else {
          const value = symbol === 16 ? all[all.length - 1] : 0;
          for (let n = symbol === 16 ? 3 + bits(2) : symbol === 17 ? 3 + bits(3) : 11 + bits(7); n > 0; n--) all.push(value);
        }
      }
      return [build(all.slice(0, literals)), build(all.slice(literals))];
    };
    for (let last = 0; !last;) {
      last = bits(1);
      const kind = bits(2);
      if (kind === 0) {
        buffer = held = 0;
        const length = bytes[at] | bytes[at + 1] << 8;
        room(length);
        out.set(bytes.subarray(at + 4, at + 4 + length), size);
        at += 4 + length; size += length;
        continue;
      }
      const [literal, distance] = kind === 1 ? fixed : dynamic();
      for (let symbol; (symbol = decode(literal)) !== 256;) {
        if (symbol < 256) { room(1); out[size++] = symbol; continue; }
        const length = lengthBase[symbol - 257] + bits(lengthExtra[symbol - 257]);
        const code = decode(distance), back = distanceBase[code] + bits(distanceExtra[code]);
        room(length);
        for (let i = 0; i < length; i++, size++) out[size] = out[size - back];
      }
    }
    return new TextDecoder().decode(out.subarray(0, size));
  };

  const STEP = 50;
  let companies = [], chosen = 'all', matching = [], shown = 0;

  const table = (type, heads, rows) => {
    const scroll = el('div', 'scroll'), node = scroll.appendChild(el('table', type));
    const head = node.appendChild(el('thead')).appendChild(el('tr'));
    heads.forEach(([key, cls]) => head.appendChild(el('th', cls, say(key))));
    const body = node.appendChild(el('tbody'));
    rows.forEach(row => {
      const line = body.appendChild(el('tr'));
      row.forEach((cell, i) => {
        const shown = line.appendChild(el('td', heads[i][1], cell === null || cell === '' ? '—' : cell));
        shown.dataset.name = say(heads[i][0]);
      });
    });
    return scroll;
  };

  const findings = (list, rows) => rows.forEach(([severity, rule, ruleChinese, chinese, english]) => {
    const item = list.appendChild(el('li', severity));
    item.appendChild(el('span', 'sev', say(severity)));
    const text = item.appendChild(el('span', null, (zh() ? chinese : english) + ' '));
    text.appendChild(el('span', 'rule', zh() ? ruleChinese : rule));
  });

  const check = (list, name, [at, cached, orders]) => {
    if (!at && !orders) return;
    const item = list.appendChild(el('li', null, say(name) + (at ? ` · ${say('at')} ${at}` : '') + (cached ? say('cached') : '')));
    if (orders) item.appendChild(el('span', 'orders', ` · ${say('order')} ${orders}`));
  };

  const body = ([, , , , reasons, notes, cases, regs, credit, caseCheck, sameAs]) => {
    const node = el('div', 'body');
    if (sameAs) node.appendChild(el('p', 'same', say('same')(sameAs)));
    if (reasons.length) findings(node.appendChild(el('ul', 'reasons')), reasons);
    if (notes.length) {
      const fold = node.appendChild(el('details', 'notes'));
      fold.open = !reasons.length;
      fold.appendChild(el('summary', null, `${say('notes')}（${notes.length}）`));
      findings(fold.appendChild(el('ul', 'reasons')), notes);
    }
    if (cases.length) {
      node.appendChild(el('h3', null, `${say('cases')}（${cases.length}）`));
      node.appendChild(table('cases', [['caseNo', 'w'], ['left', 'n'], ['claim', 'n'], ['court', ''], ['filed', 'w'], ['ended', 'w']],
        cases.map(([number, left, claim, ...rest]) => [number, left && grouped(left), claim && grouped(claim), ...rest])));
    }
    if (regs.length) {
      node.appendChild(el('h3', null, `${say('regs')}（${regs.length}）`));
      node.appendChild(table('regs', [['code', 'w'], ['level', ''], ['since', 'w'], ['office', ''], ['status', ''], ['annual', '']],
        regs.map(row => row.slice(0, 6))));
      const penalties = regs.flatMap(row => row[6]);
      if (penalties.length) {
        node.appendChild(el('h3', null, `${say('penalties')}（${penalties.length}）`));
        node.appendChild(table('penalties', [['date', 'w'], ['kind', ''], ['decision', '']], penalties));
      }
    }
    const sources = node.appendChild(el('ul', 'sources'));
    check(sources, 'credit', credit);
    check(sources, 'caseCheck', caseCheck);
    return node;
  };

  const card = company => {
    const [decision, name, chinese, english] = company;
    const node = el('details', 'company'), summary = node.appendChild(el('summary'));
    if (company[6].length > 12) node.classList.add('long');
    summary.appendChild(el('span', 'badge ' + decisions[decision].toLowerCase(), say(decisions[decision])));
    summary.appendChild(el('span', 'who', name));
    summary.appendChild(el('span', 'gist', zh() ? chinese : english));
    // A company's evidence is built when somebody looks at it, so that ten thousand cost nothing.
    node.addEventListener('toggle', () => { if (node.open) complete(node, company); });
    return node;
  };
  const complete = (node, company) => { if (node.children.length === 1) node.appendChild(body(company)); };

  const more = count => {
    const part = document.createDocumentFragment();
    matching.slice(shown, shown + count).forEach(company => part.appendChild(card(company)));
    $('list').appendChild(part);
    shown = Math.min(matching.length, shown + count);
    $('more').hidden = shown === matching.length;
    $('shown').textContent = matching.length ? words.shown[zh() ? 0 : 1](shown, matching.length) : say('none');
  };

  const text = company => company.text || (company.text = JSON.stringify(company).toLowerCase());

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

  // On paper everything is there and open; afterwards the page is as it was.
  let opened = [];
  addEventListener('beforeprint', () => {
    more(matching.length - shown);
    document.querySelectorAll('details.company').forEach((node, i) => complete(node, matching[i]));
    opened = [...document.querySelectorAll('details:not([open])')];
    opened.forEach(node => { node.open = true; });
  });
  addEventListener('afterprint', () => {
    opened.forEach(node => { node.open = false; });
    opened = [];
  });

  const preferred = matchMedia('(prefers-color-scheme: dark)');
  const asked = new URLSearchParams(location.hash.slice(1));
  light(asked.get('theme') || (preferred.matches ? 'dark' : 'light'));
  preferred.addEventListener('change', event => light(event.matches ? 'dark' : 'light'));
  $('theme').addEventListener('click', () => light(root.dataset.theme === 'dark' ? 'light' : 'dark'));
  $('language').addEventListener('click', () => speak(zh() ? 'en' : 'zh'));
  $('more').addEventListener('click', () => more(STEP));
  let typing;
  $('search').addEventListener('input', () => { clearTimeout(typing); typing = setTimeout(select, 120); });
  companies = JSON.parse(inflate(Uint8Array.from(atob($('data').textContent.trim()), c => c.charCodeAt(0))));
  speak(asked.get('lang') === 'en' ? 'en' : 'zh');
})();
