declare module '@marbec/web-auto-extractor' {
	export default class WebAutoExtractor {
		constructor(options: { readonly addLocation: boolean; readonly embedSource: readonly string[] });
		parse(html: string): object;
	}
}

declare module '@adobe/structured-data-validator' {
	interface Issue {
		readonly severity: 'ERROR' | 'WARNING';
		readonly issueMessage: string;
		readonly path: readonly { readonly type: string }[];
	}
	export default class Validator {
		constructor(vocabulary: object);
		validate(data: object): Promise<readonly Issue[]>;
	}
}
