// The editor of one segment.
import { csrf, fetched, nodes, replace, say, watch } from './common.js';

const form = document.getElementById('editor');
const text = document.getElementById('text');
const who = document.getElementById('who');
const result = document.getElementById('result');
const findings = document.getElementById('findings');
const outcome = document.getElementById('outcome');
const PAUSE = 200;
let saved = text.value;
let timer = 0;
let asked = 0;

who.value = sessionStorage.getItem('who') ?? '';

const send = (method, address, fields, headers = {}) => fetch(address, {
  method,
  body: new URLSearchParams(fields),
  headers: { 'X-CSRF-Token': csrf(), ...headers },
});

const item = (finding) => {
  const line = document.createElement('li');
  line.className = finding.severity;
  const severity = document.createElement('strong');
  severity.textContent = finding.severity;
  const rule = document.createElement('code');
  rule.textContent = finding.rule;
  line.append(severity, ' ', rule, ` ${finding.message}`);
  return line;
};

const none = () => {
  const line = document.createElement('li');
  line.textContent = 'None.';
  return line;
};

const show = (list) => {
  findings.replaceChildren(...(list.length ? list.map(item) : [none()]));
};

const attempt = async () => {
  const turn = ++asked;
  if (!text.value.trim()) {
    show([]);
    result.replaceChildren();
    return;
  }
  const answer = await send('POST', form.dataset.try, { text: text.value });
  if (turn !== asked || !answer.ok) return;
  const told = await answer.json();
  show(told.findings);
  result.replaceChildren(...told.shown.map((html) => {
    const paragraph = document.createElement('p');
    paragraph.append(...nodes(html));
    return paragraph;
  }));
};

const theirWords = (words) => {
  const foreign = document.createElement('bdi');
  foreign.lang = text.lang;
  foreign.dir = text.dir;
  foreign.textContent = words;
  return foreign;
};

const save = async (vouch) => {
  if (vouch === 'yes' && !who.value.trim()) {
    outcome.textContent = 'Not saved yet: write your name, with which you vouch for the text.';
    who.focus();
    return;
  }
  try {
    await put(vouch);
  } catch {
    outcome.textContent = 'Not saved: the preview does not answer. Your text is still here.';
  }
};

const put = async (vouch) => {
  sessionStorage.setItem('who', who.value);
  const seen = form.dataset.seen
    ? { 'If-Match': `"${form.dataset.seen}"` }
    : { 'If-None-Match': '*' };
  const value = text.value;
  const { english } = document.getElementById('source').dataset;
  const fields = { text: value, who: who.value, vouch, english };
  const answer = await send('PUT', form.dataset.text, fields, seen);
  if (answer.ok) {
    const told = await answer.json();
    form.dataset.seen = told.seen;
    saved = value;
    outcome.textContent = vouch === 'yes' ? 'Saved; you vouch for it.' : 'Saved; nobody vouches for it yet.';
    if (told.outdated) outcome.textContent += ' But the English you saw has changed meanwhile.';
  } else if (answer.status === 409) {
    const { theirs } = await answer.json();
    if (theirs === null) {
      outcome.textContent = 'Not saved: the text was deleted meanwhile. Load this screen again.';
    } else {
      outcome.replaceChildren('Not saved: somebody else wrote meanwhile: “', theirWords(theirs),
        '”. Your text is still here; load this screen again to go on from theirs.');
    }
  } else if (answer.status === 422) {
    show((await answer.json()).findings);
    outcome.textContent = 'Not saved: mend the errors first.';
  } else {
    outcome.textContent = `Not saved: ${(await answer.text()).trim()}`;
  }
};

let saving = Promise.resolve();
const saveInTurn = (vouch) => {
  saving = saving.then(() => save(vouch));
};

text.addEventListener('input', () => {
  clearTimeout(timer);
  outcome.textContent = '';
  timer = setTimeout(attempt, PAUSE);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  saveInTurn('yes');
});

document.getElementById('draft').addEventListener('click', () => saveInTurn('no'));

const WAYS = { KeyP: 'previous', KeyN: 'next', KeyS: 'next-stale', KeyM: 'next-missing' };

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey && event.key === 'Enter') {
    event.preventDefault();
    if (!event.repeat) saveInTurn('yes');
  } else if (event.altKey && !event.ctrlKey && WAYS[event.code]) {
    event.preventDefault();
    saving.then(() => document.getElementById(WAYS[event.code])?.click());
  }
});

window.addEventListener('beforeunload', (event) => {
  if (text.value !== saved) event.preventDefault();
});

watch(async () => {
  const newer = await fetched();
  if (!newer) {
    outcome.textContent = 'This text cannot be edited any more: its language, article or key is gone. Copy your text before you leave.';
    return;
  }
  const before = document.getElementById('source').dataset.english;
  for (const id of ['ways', 'state', 'source']) {
    replace(document.getElementById(id), newer.getElementById(id));
  }
  if (document.getElementById('source').dataset.english !== before) {
    outcome.textContent = 'The English has just changed; read it again.';
  }
  const theirs = newer.getElementById('editor').dataset.seen;
  if (theirs !== form.dataset.seen) {
    if (text.value === saved) {
      text.value = newer.getElementById('text').value;
      saved = text.value;
      form.dataset.seen = theirs;
    } else {
      outcome.textContent = 'The text in the file changed while you were writing; saving will show both.';
    }
  }
  attempt();
});

say('Shows the bundles as they are.');
attempt();
text.focus();
