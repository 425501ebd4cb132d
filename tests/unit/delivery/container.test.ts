import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { validate } from 'dockerfile-utils';

const FILE = 'src/delivery/Dockerfile';
const text = readFileSync(FILE, 'utf8');

/** What the linter says about a file, with the line of each remark. */
const remarks = (file: string): string[] => validate(file).map(({ message, range }) => `${range.start.line + 1}: ${message}`);

describe('the container', () => {
	test('has a file without a fault', () => {
		assert.deepEqual(remarks(text), []);
	});

	test('is held by a linter that finds faults', () => {
		assert.notDeepEqual(remarks('FROM a AS b\nEXPOSE eighty\n'), []);
	});

	test('runs without privileges, and says whether it answers', () => {
		const last = text.slice(text.lastIndexOf('\nFROM '));
		assert.match(last, /^USER (?!0$|root$)\S+$/m);
		assert.match(last, /^HEALTHCHECK /m);
	});

	test('copies files that exist', () => {
		const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
		assert.ok(copied.length > 0);
		assert.deepEqual(copied.filter((name) => !existsSync(name)), []);
	});
});
