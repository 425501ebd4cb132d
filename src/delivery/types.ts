/** What each kind of file is sent as. Hosts know most of these; the ones that run from our own configuration are told all. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
	css: 'text/css',
	csv: 'text/csv',
	html: 'text/html',
	ico: 'image/x-icon',
	ics: 'text/calendar',
	js: 'text/javascript',
	json: 'application/json',
	md: 'text/markdown',
	png: 'image/png',
	sh: 'text/plain',
	svg: 'image/svg+xml',
	ts: 'text/plain',
	txt: 'text/plain',
	webmanifest: 'application/manifest+json',
	woff2: 'font/woff2',
	xml: 'application/xml',
	yaml: 'text/plain',
	zip: 'application/zip',
};

/** Whether a type is text, which is sent as UTF-8 and is worth compressing. */
export const isText = (type: string): boolean => /^text\/|json$|xml$|yaml$/.test(type);
