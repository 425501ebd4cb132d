import { createHash } from 'node:crypto';

/** The digest of a file, as an `integrity` attribute takes it. */
export const digestOf = (file: Buffer): string => `sha256-${createHash('sha256').update(file).digest('base64')}`;

/**
 * Adds to each script element of a page the digest of its file, so that a browser refuses a script that was changed on its
 * way or at rest.
 * @param digest the digest of what an address of the page leads to; undefined leaves the element as it is
 */
export function withIntegrity(html: string, digest: (address: string) => string | undefined): string {
	return html.replace(/<script\b[^>]*\ssrc="([^"]+)"[^>]*(?=>)/g, (tag, address: string) => {
		const value = tag.includes(' integrity=') ? undefined : digest(address);
		return value === undefined ? tag : `${tag} integrity="${value}"`;
	});
}
