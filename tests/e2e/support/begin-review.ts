/** Reviews that a journey needs before its own first step, made as a person makes them. */
import type { ExtensionBrowser } from './browser';
import type { AnswerWord } from './review-page';

/** A review of a product whose name is typed, with these answers by question; its theme is the first. */
export async function reviewTyped(
  equalSay: ExtensionBrowser,
  product: string,
  answers: Readonly<Record<string, AnswerWord>> = {},
  vendor = '',
): Promise<void> {
  const tab = await equalSay.dashboard('#/start');
  await tab.page.getByLabel('Product’s name').fill(product);
  if (vendor !== '') await tab.page.getByLabel('Vendor', { exact: true }).fill(vendor);
  await tab.review.start();
  for (const [question, answer] of Object.entries(answers))
    await tab.review.question(question).answer(answer);
  await tab.page.close();
}
