import type { Decision } from './decision.ts';
import { needWords } from './decision-words.ts';
import { cut } from './marks.ts';
import type { QuizData } from './quiz.ts';
import type { Report } from './report.ts';
import type { Verdict } from './requirements.ts';
import { say } from './say.ts';

/** Text as one line in which Markdown means nothing. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\*_`[\]<>|#]/g, '\\$&');

/** A sentence in Markdown. */
const written = (sentence: string): string => cut(sentence, plain, (text, address) => (address ? `[${plain(text)}](${address})` : `**${plain(text)}**`)).join('');

/**
 * The decision as a record in the form of MADR 4 (Markdown Any Decision Records).
 *
 * @param site The address of the site with its base path, without a slash at the end.
 */
export function decisionRecord(data: QuizData, { given, needs, headline, leader, ranking }: Decision, report: Report, site: string): string {
	const { words, options, edition } = data;
	const bullets = (lines: readonly string[]): string => (lines[0] ? lines : [words.empty]).map((line) => `* ${line}`).join('\n');
	const facts = ({ option }: Verdict, form: 'because' | 'evidence' | 'told'): string[] => needs.map(({ cells }) => say(cells[option]?.[form] ?? '', site));
	return say(
		words.record,
		edition,
		plain(headline),
		bullets(given.map(({ question, answer }) => `${question.title} **${plain(answer.label)}**`)),
		bullets(needs.map((need) => plain(needWords(words, need)) + say(words.recordWeight, need.weight))),
		bullets(options.map(({ name }) => plain(name))),
		[...report.reasons, report.sure].map(written).join(' '),
		bullets([...(leader ? facts(leader, 'because') : []), ...report.pairs.map(written)]),
		bullets(report.check.map(written)),
		report.fits.map(({ verdict, name, sentence }) => say(words.recordOption, plain(name), written(sentence), bullets(facts(verdict, 'told')))).join('\n\n'),
		report.link,
		report.matrix,
		bullets(report.changes.map(written)),
		bullets((leader ? [leader] : ranking.ruledOut).flatMap((verdict) => facts(verdict, 'evidence'))),
	);
}
