import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf, withIntegrity } from '../../../src/delivery/integrity.ts';

test('a digest is that of the file, as browsers write it', () => {
	// The digest of nothing is known to all.
	assert.equal(digestOf(Buffer.alloc(0)), 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
});

test('each script with a file of its own gets its digest, whatever else it says', () => {
	const html = '<script src="/a.js"></script><script type="module" src="/b.js" async></script>';
	assert.equal(
		withIntegrity(html, (address) => `digest of ${address}`),
		'<script src="/a.js" integrity="digest of /a.js"></script><script type="module" src="/b.js" async integrity="digest of /b.js"></script>',
	);
});

test('data blocks, scripts that have one, and scripts from elsewhere stay as they are', () => {
	const html = '<script type="application/ld+json">{"a":1}</script><script src="/a.js" integrity="x"></script><script src="https://b.example/b.js"></script>';
	assert.equal(withIntegrity(html, () => undefined), html);
	assert.equal(withIntegrity('<script src="/a.js" integrity="x"></script>', () => 'y'), '<script src="/a.js" integrity="x"></script>');
});
