import { parseArgs } from 'node:util';
import { assemble } from '../content/assemble.ts';
import { checkedContent } from '../content/check.ts';
import { contentRoot, readFolder } from '../content/read-folder.ts';
import { agedFacts } from '../domain/aged.ts';
import { freshReport } from './fresh-report.ts';

/**
 * `npm run check:fresh -- [--today 2026-11-22] [--markdown] [--fail]` lists facts judged against a release that is out of
 * support or two minors behind, by mesh, the oldest first. It ends with 0; with `--fail` it ends with 1 where there is one.
 */
const { values } = parseArgs({ options: { today: { type: 'string' }, markdown: { type: 'boolean', default: false }, fail: { type: 'boolean', default: false } } });
const today = values.today ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) {
	process.stderr.write(`--today: found "${today}". Write a day as 2026-11-22.\n`);
	process.exit(2);
}
const { content } = checkedContent(readFolder(contentRoot()), today);
const aged = agedFacts(assemble(content.entries), today);
process.stdout.write(freshReport(aged, today, values.markdown));
process.exitCode = values.fail && aged.length > 0 ? 1 : 0;
