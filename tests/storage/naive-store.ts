/** The store as one would write it with arrays and no database: the model that the real one is held against. */
import type { Clock, ListQuery, ReviewListItem, StartReview } from '../../lib/app/ports';
import type { AnswerEvent, Assessment } from '../../lib/domain/assessment';
import { questionsAsked } from '../../lib/domain/checklist';
import { planMerge } from '../../lib/domain/merge-records';
import type { Product } from '../../lib/domain/product';
import { progressOf } from '../../lib/domain/progress';
import { type AnswerWrite, decideAnswer } from '../../lib/domain/record-answer';
import { inOrder, type Records } from '../../lib/domain/records';
import { STRUCTURE } from '../contracts/world';

type Change = Partial<Pick<Product, 'name' | 'vendor' | 'useTypes' | 'facts'>>;

export class NaiveStore {
  products: Product[] = [];
  assessments: Assessment[] = [];
  events: AnswerEvent[] = [];

  constructor(private readonly clock: Clock) {}

  review(id: string): Assessment | undefined {
    return this.assessments.find((assessment) => assessment.id === id);
  }

  productOf(review: Assessment): Product {
    const product = this.products.find(({ id }) => id === review.productId);
    if (!product) throw new Error('a review of no product');
    return product;
  }

  private replace(review: Assessment): void {
    this.assessments = [...this.assessments.filter(({ id }) => id !== review.id), review];
  }

  start(request: StartReview): void {
    const now = this.clock.now();
    const { assessmentId: id, checklist, depth, reviewer } = request;
    if (this.review(id)) return;
    const { productId } = request.product;
    const stamps = { revision: 1, createdAt: now, updatedAt: now, deletedAt: null };
    if (!this.products.some((product) => product.id === productId)) {
      if (request.product.kind === 'existing') return;
      const { description } = request.product;
      this.products.push({ id: productId, ...description, pageKeys: [], claims: null, ...stamps });
    }
    const header = { id, productId, title: '', checklist, depth, reviewer, ...stamps };
    this.assessments.push({ ...header, origin: 'made-here', answers: {} });
  }

  answer(write: AnswerWrite): void {
    const now = this.clock.now();
    const review = this.review(write.assessmentId);
    if (!review) return;
    const log = this.events.filter(({ assessmentId }) => assessmentId === review.id);
    const latest = log.toSorted((one, other) => one.seq - other.seq).at(-1) ?? null;
    const current = review.answers[write.questionId] ?? null;
    const decision = decideAnswer(review, current, latest, write, now);
    if (decision.kind !== 'write') return;
    const { [write.questionId]: _, ...others } = review.answers;
    const answers = decision.answer ? { ...others, [write.questionId]: decision.answer } : others;
    this.replace({ ...review, answers, revision: decision.revision, updatedAt: now });
    const { assessmentId, seq } = decision.event;
    const rest = this.events.filter((event) => event.assessmentId !== assessmentId || event.seq !== seq);
    this.events = [...rest, decision.event];
  }

  describe(productId: string, change: Change): void {
    const now = this.clock.now();
    this.products = this.products.map((product) => {
      const described = { ...product, ...change };
      if (product.id !== productId || JSON.stringify(described) === JSON.stringify(product)) return product;
      return { ...described, revision: product.revision + 1, updatedAt: now };
    });
  }

  rename(id: string, title: string): void {
    const now = this.clock.now();
    const review = this.review(id);
    if (!review || review.title === title) return;
    this.replace({ ...review, title, revision: review.revision + 1, updatedAt: now });
  }

  setBinned(ids: readonly string[], binned: boolean): void {
    const now = this.clock.now();
    for (const review of ids.flatMap((id) => this.review(id) ?? [])) {
      if ((review.deletedAt !== null) === binned) continue;
      this.replace({ ...review, deletedAt: binned ? now : null, revision: review.revision + 1 });
    }
  }

  remove(id: string): void {
    this.clock.now();
    const review = this.review(id);
    if (!review || review.deletedAt === null) return;
    this.assessments = this.assessments.filter((other) => other.id !== id);
    this.events = this.events.filter((event) => event.assessmentId !== id);
    if (this.assessments.some(({ productId }) => productId === review.productId)) return;
    this.products = this.products.filter((product) => product.id !== review.productId);
  }

  import(file: Records): void {
    this.clock.now();
    const { writes } = planMerge(this.records(), file);
    const kept = this.products.filter(({ id }) => !writes.products.some((product) => product.id === id));
    this.products = [...kept, ...writes.products];
    for (const review of writes.assessments) this.replace(review);
    this.events = [...this.events, ...writes.events];
  }

  records(): Records {
    return inOrder({ products: this.products, assessments: this.assessments, events: this.events });
  }

  private item(review: Assessment): ReviewListItem {
    const { answers, ...assessment } = review;
    const product = this.productOf(review);
    const { asked, answered } = progressOf(questionsAsked(STRUCTURE, review.depth, product), answers);
    return { assessment, product, asked, answered };
  }

  list(query: ListQuery): readonly ReviewListItem[] {
    const words = query.text.toLowerCase().split(' ').filter(Boolean);
    const found = this.assessments
      .filter((review) => (review.deletedAt !== null) === query.bin)
      .filter((review) => query.role === null || review.reviewer.role === query.role)
      .map((review) => this.item(review))
      .filter(({ product, assessment }) =>
        words.every((word) =>
          [product.name, product.vendor, assessment.title].some((name) => name.toLowerCase().includes(word)),
        ),
      )
      .filter(({ answered, asked }) => {
        if (query.progress === 'not-started') return answered === 0;
        if (query.progress === 'all-answered') return answered > 0 && answered === asked;
        return query.progress === 'any' || (answered > 0 && answered < asked);
      });
    const newest = (one: string, other: string) => (one < other ? 1 : one > other ? -1 : 0);
    const byName = (one: string, other: string) => one.localeCompare(other, 'en-GB');
    found.sort((one, other) => (one.assessment.id < other.assessment.id ? -1 : 1));
    found.sort((one, other) => newest(one.assessment.updatedAt, other.assessment.updatedAt));
    if (query.sort === 'started') {
      found.sort((one, other) => (one.assessment.id < other.assessment.id ? -1 : 1));
      found.sort((one, other) => newest(one.assessment.createdAt, other.assessment.createdAt));
    }
    const product = (one: ReviewListItem, other: ReviewListItem) =>
      byName(one.product.name, other.product.name);
    const vendor = (one: ReviewListItem, other: ReviewListItem) =>
      byName(one.product.vendor || 'zzzz', other.product.vendor || 'zzzz');
    if (query.sort === 'product') found.sort(vendor).sort(product);
    if (query.sort === 'vendor') found.sort(product).sort(vendor);
    return found;
  }
}
