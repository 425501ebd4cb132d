import { loadSearchable } from '../content/load.ts';
import { pagesData, sitePages } from '../views/site-pages.ts';

export const GET = async () => {
	const content = await loadSearchable();
	return Response.json(pagesData(sitePages(content), content.catalogue.edition));
};
