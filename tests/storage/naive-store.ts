/** The store as one would write it with arrays and no database: the model that the real one is held against. */

import canonicalize from 'canonicalize';
import type { Clock, ListQuery, ReviewListItem, StartReview } from '../../lib/app/ports';
import {
  type AnswerEvent,
  type Assessment,
  isPrivateRole,
  NOTHING_SAID_YET,
} from '../../lib/domain/assessment';
import { questionsAsked } from '../../lib/domain/checklist';
import type { Evidence, PictureBytes } from '../../lib/domain/evidence';
import type { Meeting } from '../../lib/domain/meeting';
import { planMerge } from '../../lib/domain/merge-records';
import type { Product } from '../../lib/domain/product';
import { progressOf } from '../../lib/domain/progress';
import { type AnswerWrite, decideAnswer } from '../../lib/domain/record-answer';
import { inOrder, NO_RECORDS, type Records } from '../../lib/domain/records';
import { changed, type ReviewChange } from '../../lib/domain/review-change';
import { STRUCTURE } from '../contracts/world';

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

  start(request: StartReview): void {
    const now = this.clock.now();
    const { assessmentId: id, checklist, depth, reviewer, meetingId } = request;
    if (this.review(id)) return;
    const { productId } = request.product;
    const stamps = { revision: 1, createdAt: now, updatedAt: now, deletedAt: null };
    if (!this.products.some((product) => product.id === productId)) {
      if (request.product.kind === 'existing') return;
      const { description } = request.product;
      this.products.push({ id: productId, ...description, pageKeys: [], claims: null, ...stamps });
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

  private item(review: Assessment): ReviewListItem {
    const { answers, ...assessment } = review;
    const product = this.productOf(review);
    const questions = questionsAsked(STRUCTURE, review.depth, product, review.putBack);
    const given = Object.entries(answers).filter(([id]) => !review.declined.includes(id));
    const { asked, answered } = progressOf(questions, Object.fromEntries(given));
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
