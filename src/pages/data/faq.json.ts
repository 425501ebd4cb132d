import { loadCatalogue, loadFaq } from '../../content/load.ts';
import { faqData } from '../../views/faq.ts';

export const GET = async () => Response.json(faqData(await loadFaq(), (await loadCatalogue()).edition));
