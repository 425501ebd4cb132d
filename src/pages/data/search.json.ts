import { loadCatalogue, loadFaq, loadPages } from '../../content/load.ts';
import { searchData, searchEntries } from '../../views/search.ts';

export const GET = async () => {
	const [catalogue, faq, pages] = await Promise.all([loadCatalogue(), loadFaq(), loadPages()]);
	return Response.json(searchData(searchEntries(catalogue, faq, pages), faq.groups, catalogue.edition));
};
