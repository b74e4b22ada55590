'use strict';
(() => {
  const root = document.documentElement;
  const $ = id => document.getElementById(id);
  const speak = language => {
    root.dataset.lang = language;
    root.lang = language === 'zh' ? 'zh-CN' : 'en';
    $('language').textContent = language === 'zh' ? 'English' : '中文';
  };
  const light = theme => {
    root.dataset.theme = theme;
    $('theme').textContent = theme === 'dark' ? '☀' : '☾';
  };
  // On paper everything is open; afterwards the page is as it was.
  let opened = [];
  addEventListener('beforeprint', () => {
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
  $('language').addEventListener('click', () => speak(root.dataset.lang === 'zh' ? 'en' : 'zh'));
  speak(asked.get('lang') === 'en' ? 'en' : 'zh');
})();
