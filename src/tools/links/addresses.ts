import type { ContentFile } from '../../content/read-folder.ts';

/** An address on another site, and where the content cites it. */
export interface CitedAddress {
	readonly address: string;
	/** Places below the content folder: `sources/heron-docs.yaml:4`. */
	readonly places: readonly string[];
}

/** Addresses as the value of a field, as the target of a link in prose, or bare between brackets. */
const CITED = /(?:^\s*(?:-\s+)?(?:[\w-]+:\s+)?['"]?|\]\(|<)(https?:\/\/[^\s'"<>()]+(?:\([^\s'"<>()]*\)[^\s'"<>()]*)*)/g;

/** Names that never answer: they are kept for examples. */
const EXAMPLE = /\.(?:example|invalid|test|local)$|^localhost$/;

const isAddress = (text: string): boolean => URL.canParse(text) && !/[${}]/.test(text) && !EXAMPLE.test(new URL(text).hostname);

/** Every address on other sites that content files cite, by address; what stands in commands to type is none. */
export function citedAddresses(files: readonly Pick<ContentFile, 'file' | 'text'>[]): CitedAddress[] {
	const places = new Map<string, string[]>();
	for (const { file, text } of files) {
		for (const [index, line] of text.split('\n').entries()) {
			for (const [, address = ''] of line.matchAll(CITED)) {
				if (isAddress(address)) places.set(address, [...(places.get(address) ?? []), `${file}:${index + 1}`]);
			}
		}
	}
	return [...places].map(([address, at]) => ({ address, places: at })).sort((a, b) => (a.address < b.address ? -1 : 1));
}
