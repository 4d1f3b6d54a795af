/** The store as one would write it with arrays and no database: the model that the real one is held against. */

import canonicalize from 'canonicalize';
import type { Clock, ListQuery, ReviewListItem, StartReview } from '../../lib/app/ports';
import {
  type AnswerEvent,
  type Assessment,
  isPrivateRole,
  NOTHING_SAID_YET,
} from '../../lib/domain/assessment';
import type { Evidence, PictureBytes } from '../../lib/domain/evidence';
import type { Meeting } from '../../lib/domain/meeting';
import { planMerge } from '../../lib/domain/merge-records';
import { mergeTwo, unmergeTwo, whyNotMerge } from '../../lib/domain/merge-two-products';
import { NOTHING_ADDED_YET, type Product } from '../../lib/domain/product';
import { type AnswerWrite, decideAnswer } from '../../lib/domain/record-answer';
import { inOrder, NO_RECORDS, type Records } from '../../lib/domain/records';
import { changed, type ReviewChange } from '../../lib/domain/review-change';
import { naiveList } from './naive-lists';

type Change = Partial<Pick<Product, 'name' | 'vendor' | 'useTypes' | 'facts'>>;

export class NaiveStore {
  products: Product[] = [];
  assessments: Assessment[] = [];
  events: AnswerEvent[] = [];
  meetings: Meeting[] = [];
  evidence: Evidence[] = [];
  pictures: PictureBytes[] = [];

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

  /** The product that this one is part of now. */
  private homeOf(productId: string): string {
    const into = this.products.find(({ id }) => id === productId)?.merged?.into;
    return into === undefined ? productId : this.homeOf(into);
  }

  start(request: StartReview): void {
    const now = this.clock.now();
    const { assessmentId: id, checklist, depth, reviewer, meetingId } = request;
    if (this.review(id)) return;
    const productId = this.homeOf(request.product.productId);
    const stamps = { revision: 1, createdAt: now, updatedAt: now, deletedAt: null };
    if (!this.products.some((product) => product.id === productId)) {
      if (request.product.kind === 'existing') return;
      const { description } = request.product;
      this.products.push({
        ...{ id: productId, ...description, pageKeys: [], claims: null },
        ...NOTHING_ADDED_YET,
        ...stamps,
      });
    }
    const header = { id, productId, title: '', checklist, depth, reviewer, meetingId, ...stamps };
    this.assessments.push({ ...header, ...NOTHING_SAID_YET, origin: 'made-here', answers: {} });
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

  amend(id: string, change: ReviewChange): void {
    const now = this.clock.now();
    const review = this.review(id);
    if (!review) return;
    const wanted = { ...review, ...changed(review, change) };
    const sets = ({ putBack, declined, ...rest }: Assessment) =>
      JSON.stringify([[...putBack].sort(), [...declined].sort(), canonicalize(rest)]);
    if (sets(wanted) === sets(review)) return;
    this.replace({ ...wanted, revision: review.revision + 1, updatedAt: now });
    if (!isPrivateRole(wanted.reviewer.role)) return;
    this.events = this.events.map((event) => {
      if (event.assessmentId !== id) return event;
      const [before, after] = [event.before, event.after].map((trace) => trace && { ...trace, reason: '' });
      return { ...event, before: before ?? null, after: after ?? null };
    });
  }

  meet(meeting: Meeting, seenRevision: number): void {
    const now = this.clock.now();
    const current = this.meetings.find(({ id }) => id === meeting.id);
    if (!this.products.some(({ id }) => id === meeting.productId)) return;
    if ((current?.revision ?? 0) !== seenRevision) return;
    const { revision, createdAt, updatedAt, deletedAt } = current ?? {
      revision: 0,
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    };
    const wanted = { ...meeting, revision, createdAt, updatedAt, deletedAt };
    if (current && canonicalize(wanted) === canonicalize(current)) return;
    const others = this.meetings.filter(({ id }) => id !== meeting.id);
    this.meetings = [...others, { ...wanted, revision: revision + 1, updatedAt: now }];
  }

  /** The pixels of a picture that is taken away are not asked for again but by keeping it anew. */
  keepEvidence(evidence: Evidence, seenRevision: number, pixels: PictureBytes | null): void {
    const now = this.clock.now();
    const current = this.evidence.find(({ id }) => id === evidence.id);
    const review = this.review(evidence.assessmentId);
    if (review?.productId !== evidence.productId || (current && pixels)) return;
    if (current && current.assessmentId !== evidence.assessmentId) return;
    if ((current?.revision ?? 0) !== seenRevision) return;
    const { revision, createdAt, updatedAt } = current ?? { revision: 0, createdAt: now, updatedAt: now };
    const wanted = { ...evidence, revision, createdAt, updatedAt };
    if (current && canonicalize(wanted) === canonicalize(current)) return;
    const others = this.evidence.filter(({ id }) => id !== evidence.id);
    this.evidence = [...others, { ...wanted, revision: revision + 1, updatedAt: now }];
    if (pixels) this.pictures = [...this.pictures.filter((one) => one.evidenceId !== evidence.id), pixels];
  }

  removeEvidence(id: string): void {
    this.clock.now();
    this.evidence = this.evidence.filter((piece) => piece.id !== id);
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
    const now = this.clock.now();
    const review = this.review(id);
    if (!review || review.deletedAt === null) return;
    this.assessments = this.assessments.filter((other) => other.id !== id);
    this.events = this.events.filter((event) => event.assessmentId !== id);
    this.evidence = this.evidence.filter((piece) => piece.assessmentId !== id);
    this.meetings = this.meetings.map((meeting) => {
      const voices = meeting.voices.filter((voice) => voice.assessmentId !== id);
      if (meeting.productId !== review.productId || voices.length === meeting.voices.length) return meeting;
      return { ...meeting, voices, revision: meeting.revision + 1, updatedAt: now };
    });
    this.dropBare(review.productId);
  }

  removeMeeting(id: string): void {
    this.clock.now();
    const meeting = this.meetings.find((one) => one.id === id);
    if (!meeting) return;
    this.meetings = this.meetings.filter((one) => one !== meeting);
    for (const review of this.assessments.filter(({ meetingId }) => meetingId === id)) {
      this.replace({ ...review, meetingId: null, revision: review.revision + 1 });
    }
    this.dropBare(meeting.productId);
  }

  private dropBare(productId: string): void {
    if ([...this.assessments, ...this.meetings].some((one) => one.productId === productId)) return;
    if (this.products.some(({ merged }) => merged?.into === productId)) return;
    this.products = this.products.filter(({ id }) => id !== productId);
  }

  import(file: Records): void {
    this.clock.now();
    const { writes } = planMerge(this.records(), file);
    const kept = this.products.filter(({ id }) => !writes.products.some((product) => product.id === id));
    this.products = [...kept, ...writes.products];
    for (const review of writes.assessments) this.replace(review);
    this.events = [...this.events, ...writes.events];
    const met = this.meetings.filter(({ id }) => !writes.meetings.some((meeting) => meeting.id === id));
    this.meetings = [...met, ...writes.meetings];
    const others = this.evidence.filter(({ id }) => !writes.evidence.some((piece) => piece.id === id));
    this.evidence = [...others, ...writes.evidence];
    const brought = new Set(writes.pictures.map(({ evidenceId }) => evidenceId));
    this.pictures = [
      ...this.pictures.filter(({ evidenceId }) => !brought.has(evidenceId)),
      ...writes.pictures,
    ];
  }

  records(): Records {
    const { products, assessments, events, meetings, evidence } = this;
    const pictures = this.pictures.filter((one) => evidence.some(({ id }) => id === one.evidenceId));
    return inOrder({ ...NO_RECORDS, products, assessments, events, meetings, evidence, pictures });
  }

  /** Days without which a product is not looked at again. */
  plan(productId: string, on: string | null): void {
    const now = this.clock.now();
    this.products = this.products.map((product) => {
      if (product.id !== productId || product.nextReviewOn === on || product.merged) return product;
      return { ...product, nextReviewOn: on, revision: product.revision + 1, updatedAt: now };
    });
  }

  private moved(ids: readonly string[], productId: string): void {
    const move = <Item extends { readonly id: string; readonly revision: number }>(items: readonly Item[]) =>
      items.map((item) =>
        ids.includes(item.id) ? { ...item, productId, revision: item.revision + 1 } : item,
      );
    this.assessments = move(this.assessments);
    this.meetings = move(this.meetings);
    this.evidence = this.evidence.map((piece) =>
      ids.includes(piece.assessmentId) ? { ...piece, productId, revision: piece.revision + 1 } : piece,
    );
  }

  private putProducts(products: readonly Product[]): void {
    const ids = new Set(products.map(({ id }) => id));
    this.products = [...this.products.filter(({ id }) => !ids.has(id)), ...products];
  }

  merge(intoId: string, fromId: string): void {
    const now = this.clock.now();
    const [into, from] = [intoId, fromId].map((id) => this.products.find((product) => product.id === id));
    if (!into || !from || whyNotMerge(into, from) !== null) return;
    const own = (items: readonly (Assessment | Meeting)[]) =>
      items.flatMap(({ id, productId }) => (productId === fromId ? [id] : [])).sort();
    const [assessmentIds, meetingIds] = [own(this.assessments), own(this.meetings)];
    const merging = mergeTwo(into, from, { assessmentIds, meetingIds, exercises: [] }, now);
    this.putProducts([merging.into, merging.from]);
    this.moved([...assessmentIds, ...meetingIds], intoId);
  }

  unmerge(fromId: string): void {
    const now = this.clock.now();
    const from = this.products.find(({ id }) => id === fromId);
    const into = this.products.find(({ id }) => id === from?.merged?.into);
    if (!from?.merged || !into || into.merged) return;
    const parted = unmergeTwo(into, from, [], now);
    const { assessmentIds, meetingIds } = from.merged;
    const back = this.assessments.filter(
      ({ id, productId, meetingId }) =>
        productId === into.id && (assessmentIds.includes(id) || meetingIds.includes(meetingId ?? '')),
    );
    const met = this.meetings.filter(({ id, productId }) => productId === into.id && meetingIds.includes(id));
    this.putProducts([parted.into, parted.from]);
    this.moved(
      [...back, ...met].map(({ id }) => id),
      fromId,
    );
  }

  list(query: ListQuery): readonly ReviewListItem[] {
    // Only ages are counted from now.
    if (query.age !== 'any') this.clock.now();
    return naiveList(this, query);
  }
}
