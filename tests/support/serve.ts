import { serve } from './static-host.ts';

/** `node tests/support/serve.ts <folder> <port>` serves a built site until it is stopped, its scripts late by `LATE_SCRIPTS` ms. */
const [folder = 'dist', port = '4411'] = process.argv.slice(2);
const { origin } = await serve(folder, Number(port), Number(process.env['LATE_SCRIPTS'] ?? 0));
console.log(`${folder} at ${origin}/`);
