// Prints a key and a certificate for this machine, good for a day: `node certificate.mjs` gives them as JSON.
import selfsigned from 'selfsigned';

const { private: key, cert } = selfsigned.generate([{ name: 'commonName', value: 'localhost' }], {
	algorithm: 'sha256',
	days: 1,
	keySize: 2048,
	extensions: [
		{ name: 'basicConstraints', cA: true },
		{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
	],
});
process.stdout.write(JSON.stringify({ key, cert }));
