import { createRequire } from 'node:module';
import path from 'node:path';
import nunjucks from 'nunjucks';

// Writes a page of GOV.UK Frontend as its documentation says, with the text that is given: a list of
// { kind: 'h1' | 'h2' | 'h3' | 'p' | 'li', text }.
const [blocks = '[]', script = '', style = ''] = process.argv.slice(2);

const CLASSES = { h1: 'govuk-heading-l', h2: 'govuk-heading-m', h3: 'govuk-heading-s', p: 'govuk-body' };

const TEMPLATE = `{% extends "govuk/template.njk" %}
{% block pageTitle %}{{ title }}{% endblock %}
{% block head %}<meta name="description" content="{{ title }}"><link rel="stylesheet" href="{{ style }}">{% endblock %}
{% block content %}<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
{% for group in groups %}{% if group.items %}<ul class="govuk-list govuk-list--bullet">
{% for item in group.items %}<li>{{ item }}</li>{% endfor %}</ul>
{% else %}<{{ group.kind }} class="{{ group.class }}">{{ group.text }}</{{ group.kind }}>
{% endif %}{% endfor %}</div></div>{% endblock %}
{% block bodyEnd %}<script type="module" src="{{ script }}"></script>
<script type="module">import { initAll } from '{{ script }}'
initAll()</script>{% endblock %}`;

/** Items that follow each other are one list. */
function toGroups(all) {
  const groups = [];
  for (const { kind, text } of all) {
    const last = groups.at(-1);
    if (kind !== 'li') groups.push({ kind, text, class: CLASSES[kind] });
    else if (last?.items) last.items.push(text);
    else groups.push({ items: [text] });
  }
  return groups;
}

const root = path.dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'));
const environment = nunjucks.configure([path.join(root, 'dist')], { autoescape: true, trimBlocks: true });
const groups = toGroups(JSON.parse(blocks));
const title = groups.find(({ kind }) => kind === 'h1')?.text ?? '';
process.stdout.write(environment.renderString(TEMPLATE, { groups, title, script, style }));
