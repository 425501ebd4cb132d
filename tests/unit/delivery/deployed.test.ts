import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answer, faultsOf } from '../../../src/delivery/deployed.ts';
import { headersOf } from '../../../src/delivery/headers.ts';

/** An answer with all that the path is to be sent, but for what is said otherwise; undefined takes a header away. */
function answer(path: string, changed: Readonly<Record<string, string | undefined>> = {}): Answer {
	const headers = Object.entries({ ...headersOf(path), ...changed }).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name.toLowerCase(), value]]));
	return { path, status: 200, headers: new Map(headers) };
}

test('an answer as described has no fault, in whatever order its policy stands', () => {
	assert.deepEqual(faultsOf(answer('/'), 200), []);
	const turned = (headersOf('/')['Content-Security-Policy'] ?? '').split('; ').reverse().join(';');
	assert.deepEqual(faultsOf(answer('/', { 'Content-Security-Policy': turned }), 200), []);
});

test('a missing header is named with what to send', () => {
	const [fault] = faultsOf(answer('/', { 'Strict-Transport-Security': undefined }), 200);
	assert.equal(fault, '/: Strict-Transport-Security is missing. Send: max-age=63072000; includeSubDomains');
});

test('a weaker header, a cookie and another status are faults', () => {
	assert.match(faultsOf(answer('/', { 'Referrer-Policy': 'unsafe-url' }), 200)[0] ?? '', /Referrer-Policy is "unsafe-url"/);
	assert.match(faultsOf(answer('/', { 'Set-Cookie': 'a=b' }), 200)[0] ?? '', /set-cookie is sent and should not be/);
	assert.match(faultsOf(answer('/'), 404)[0] ?? '', /answered 200, expected 404/);
});

test('a page made to be framed must not forbid it', () => {
	assert.match(faultsOf(answer('/embed/matrix/', { 'X-Frame-Options': 'DENY' }), 200)[0] ?? '', /x-frame-options is sent and should not be/);
});
