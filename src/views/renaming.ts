import { type Piece, placeholderPattern } from '../domain/fill.ts';
import type { Placeholder } from '../domain/migration.ts';

/**
 * The command that puts a reader's names into the unpacked files, all at once, so that a name that equals another one's
 * old value is not changed twice. Undefined where the files hold no name.
 */
export function renaming(
	files: readonly { readonly text: string }[],
	placeholders: readonly Placeholder[],
): { readonly title: string; readonly pieces: readonly Piece[] } | undefined {
	const all = files.map(({ text }) => text).join('\n');
	const found = placeholders
		.filter((placeholder) => placeholder.kind === 'name' && placeholderPattern([placeholder]).test(all))
		.sort((a, b) => b.value.length - a.value.length || (a.value < b.value ? -1 : 1));
	if (found.length === 0) return undefined;
	const plain = (text: string): Piece => ({ text, kind: 'plain' });
	const pairs = found.flatMap(({ id, value }, index) => [
		plain(`${index === 0 ? '' : ', '}"${value}" => "`),
		{ text: value, kind: 'placeholder' as const, placeholder: id },
		plain('"'),
	]);
	return {
		title: 'Your names into the files, once, after they are filled in above',
		pieces: [
			plain('perl -pi -e \'BEGIN { %n = ('),
			...pairs,
			plain(`) } s{${found.map(({ value }) => wholeWord(value)).join('|')}}{$n{$&}}g' manifests/* scripts/*`),
		],
	};
}

/** A pattern for a value where no letter or digit goes on before or after it. */
function wholeWord(value: string): string {
	return `${/^\w/.test(value) ? '\\b' : ''}${value.replaceAll('.', '\\.')}${/\w$/.test(value) ? '\\b' : ''}`;
}
