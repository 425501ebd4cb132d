import type { Catalogue, Option } from '../domain/catalogue.ts';
import { encryptionSentence, type Picture, readersSentence } from '../domain/picture.ts';
import { type Layout, layoutOf } from '../domain/picture-layout.ts';
import { type EvidenceView, evidenceMaker } from './evidence.ts';

/** A picture, drawn and told. */
export interface PictureView {
	readonly option: Option;
	readonly picture: Picture;
	readonly layout: Layout;
	/** The words in the picture about encryption. */
	readonly caption: string;
	/** The whole picture in words, for those who do not see it. */
	readonly description: string;
	/** Where it is encrypted and who reads requests: the same two sentences for every option. */
	readonly sentences: readonly string[];
	readonly evidence: EvidenceView;
}

function captionOf({ path, encryptedBy }: Picture): string {
	if (encryptedBy === undefined) return 'Not encrypted';
	return path.some(({ encryption }) => encryption === 'always') ? encryptedBy : `${encryptedBy}, if switched on`;
}

/** The pictures of some options, in the options' order. An option that nobody has described has none. */
export function pictureViews(catalogue: Catalogue, pictures: readonly Picture[], options: readonly Option[]): PictureView[] {
	const evidenceOf = evidenceMaker(catalogue);
	return options.flatMap((option) => {
		const picture = pictures.find((each) => each.option === option.id);
		if (picture === undefined) return [];
		const evidence = evidenceOf(picture, { id: option.mesh });
		const sentences = [encryptionSentence(picture), readersSentence(picture)];
		return [
			{
				option,
				picture,
				layout: layoutOf(picture),
				caption: captionOf(picture),
				description: [picture.summary, ...sentences].join(' '),
				sentences,
				// The picture names its option, so that the facts need not.
				evidence: { ...evidence, facts: evidence.facts.map((fact) => ({ ...fact, option: undefined })) },
			},
		];
	});
}
