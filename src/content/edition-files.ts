import { dump } from 'js-yaml';
import { type ChangeDraft, draftChanges } from '../domain/change-drafts.ts';
import type { Day } from '../domain/catalogue.ts';
import { CHANGE_KIND_MEANINGS } from '../domain/history.ts';
import { type MatrixData, matrixDiff } from '../domain/matrix-diff.ts';
import type { NewFile } from './new-file.ts';

/** A field of a change holds at most so many characters. */
const MOST = 240;

const cut = (text: string): string => ([...text].length <= MOST ? text : `${[...text].slice(0, MOST - 1).join('')}…`);

/** Whether a change of this kind needs a source that no comparison can know. */
const lacksSource = ({ kind, sources }: ChangeDraft): boolean => sources.length === 0 && (kind === 'release' || kind === 'new-option' || kind === 'level');

/** The file of a draft, with a note for the person who finishes it. */
function changeFile(edition: Day, draft: ChangeDraft): NewFile {
	const { name, kind, options, feature, before, after, sources } = draft;
	const notes = [`# ${kind}: ${CHANGE_KIND_MEANINGS[kind]}`, ...(kind === 'level' ? [`# Was it never so? Write kind: correction`] : [])];
	const fields = {
		kind,
		...(options.length > 0 && { options }),
		...(feature !== undefined && { feature }),
		...(before && { before: cut(before) }),
		...(after && { after: cut(after) }),
		why: 'TODO: why',
		...(lacksSource(draft) ? { sources: ['todo-source'] } : sources.length > 0 && { sources }),
	};
	return { file: `changes/${edition}/${name}.yaml`, text: `${notes.join('\n')}\n${dump(fields, { lineWidth: 140, flowLevel: 1 })}` };
}

/**
 * The files of the next edition: its own, and a draft of every change.
 *
 * @param before The edition before, as it was published.
 * @param known The days of the editions that are written already.
 * @throws Error with a message for the editor when there is nothing to tell, or the two cannot be compared.
 */
export function editionFiles(before: MatrixData, after: MatrixData, known: readonly Day[]): NewFile[] {
	if (before.version !== after.version) {
		throw new Error(`The two files have the formats ${before.version} and ${after.version}. Build the older edition with the code of today: check its content out beside this code.`);
	}
	const last = [...known].sort().at(-1);
	if (known.includes(after.edition)) {
		throw new Error(`content/editions/${after.edition}.yaml is there already. An edition is named after the newest checkedOn of its facts, so there is no new one until a fact is compared on a later day.`);
	}
	if (last !== undefined && before.edition < last) {
		throw new Error(`The older file is of ${before.edition}, and the newest edition of ${last}. Take the file of the newest edition, so that no change is told twice.`);
	}
	const drafts = draftChanges(matrixDiff(before, after));
	const edition = { ...(last !== undefined && { after: last }), title: 'TODO: what stands out', summary: 'TODO: what is new' };
	// A day without quotes, as editors write it.
	const text = dump(edition, { lineWidth: 140 }).replace(/^after: '(.*)'$/m, 'after: $1');
	return [{ file: `editions/${after.edition}.yaml`, text }, ...drafts.map((draft) => changeFile(after.edition, draft))];
}
