import { loadCatalogue, loadFaq } from '../../content/load.ts';
import { faqSearchData } from '../../views/search.ts';

export const GET = async () => Response.json(faqSearchData(await loadFaq(), (await loadCatalogue()).edition));
