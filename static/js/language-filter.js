// Adds a field that narrows a long language menu. Without this script the whole menu is there.
(() => {
  const menu = document.querySelector('.language-menu nav[data-filter]');
  if (!menu) return;
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const items = [...menu.querySelectorAll('li')].map((li) => {
    const link = li.querySelector('a');
    return {li, words: fold([link.textContent, link.hreflang, li.dataset.names].join(' '))};
  });
  const counts = menu.dataset.found.split('|');
  const label = document.createElement('label');
  label.textContent = menu.dataset.filter;
  const field = document.createElement('input');
  field.type = 'search';
  field.autocomplete = 'off';
  field.spellcheck = false;
  const status = document.createElement('output');
  label.append(field);
  menu.prepend(label, status);
  field.addEventListener('input', () => {
    const wanted = fold(field.value.trim());
    let found = 0;
    for (const {li, words} of items) {
      li.hidden = !words.includes(wanted);
      if (!li.hidden) found++;
    }
    status.textContent = wanted === '' ? '' : counts[found];
  });
})();
