import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withStudies } from '../../../src/components/site/measured-prose.ts';
import type { Study } from '../../../src/domain/study.ts';

const study = (id: string, value: number): Study => ({
	id,
	title: `The study ${id}`,
	short: `${id} & friends`,
	authors: ['A. Bird'],
	publisher: 'Institute',
	party: 'independent',
	stake: [],
	paidBy: 'Nobody',
	interest: 'None.',
	published: '2025-01-01',
	source: id,
	read: 'all of it',
	versions: [],
	environment: {},
	workload: {},
	unmeasured: [],
	limitations: [],
	rerun: { code: 'no', rawData: 'no' },
	figures: [{ option: 'perch', metric: 'memory', value, unit: 'MB', at: 'rest', scope: 'proxy', kind: 'measured' }],
});

const STUDIES = [study('flock', 26), study('nest', 60)];
const told = (html: string): string => withStudies(html, STUDIES, (id) => `/benchmarks/#${id}`);
const line = (...ids: readonly string[]): string => ` <span class="judged measured">Measured: ${ids.map((id) => `<a href="/benchmarks/#${id}">${id} &amp; friends</a>`).join(' · ')}</span>`;

test('a statement ends with the studies that have its amounts', () => {
	assert.equal(told('<p>It takes 26 MB.</p><p>Or 27 MB.</p>'), `<p>It takes 26 MB.${line('flock')}</p><p>Or 27 MB.</p>`);
	assert.equal(told('<ul><li><p>26 MB and <em>60 MB</em></p></li></ul>'), `<ul><li><p>26 MB and <em>60 MB</em>${line('flock', 'nest')}</p></li></ul>`);
});

test('a study that the statement links itself is not named again', () => {
	const linked = '<p>It takes <a href="/benchmarks/#flock">26 MB</a>.</p>';
	assert.equal(told(linked), linked);
});

test('code and entities stay as they are', () => {
	const code = '<pre><code>a  &lt; b\n\n26 MB</code></pre><!-- a note --><p>A &amp; b</p>';
	assert.equal(told(code), code);
});
