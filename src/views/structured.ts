import type { Day } from '../domain/catalogue.ts';

/** A place on the way from the front page to a page, its address whole. */
export interface Crumb {
	readonly name: string;
	readonly address: string;
}

/** What schema.org calls the way to a page. */
const breadcrumbs = (crumbs: readonly Crumb[]): object => ({
	'@type': 'BreadcrumbList',
	itemListElement: crumbs.map(({ name, address }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: address })),
});

/** A page that judges and compares: the way to it, and the day on which its facts were last compared with their sources. */
export function articleData(crumbs: readonly Crumb[], article: { readonly headline: string; readonly description: string; readonly checkedOn: Day | undefined }): object {
	const { headline, description, checkedOn } = article;
	return {
		'@context': 'https://schema.org',
		'@graph': [
			breadcrumbs(crumbs),
			{
				'@type': 'TechArticle',
				headline,
				description,
				...(checkedOn === undefined ? {} : { dateModified: checkedOn }),
				license: 'https://creativecommons.org/licenses/by/4.0/',
			},
		],
	};
}

/** The site itself, with its search. */
export const siteData = (site: { readonly name: string; readonly description: string; readonly address: string; readonly search: string }): object => ({
	'@context': 'https://schema.org',
	'@type': 'WebSite',
	name: site.name,
	description: site.description,
	url: site.address,
	potentialAction: { '@type': 'SearchAction', target: `${site.search}?q={query}`, 'query-input': 'required name=query' },
});
