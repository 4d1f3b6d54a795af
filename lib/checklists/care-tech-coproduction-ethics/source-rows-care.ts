/** Sources about care, co-production, work, and AI in social care. How marks are given: `source-list.ts`. */
import type { TrustMark } from '../../domain/sources';

/** Code, title, publisher, year, address and mark: see `Source`. */
export type SourceRow = readonly [
  code: string,
  title: string,
  publisher: string,
  year: number | null,
  address: string | null,
  trust: TrustMark,
];

/** In the order they are shown in a list of all. */
export const CARE_SOURCES: readonly SourceRow[] = [
  // The five documents the checklist grew from: all read in full.
  ['S0', 'On co-production in AI-driven care', "The Care Workers' Charity", null, null, 'confirmed'],
  ['S1', 'On co-producing care', "The Care Workers' Charity", null, null, 'confirmed'],
  [
    'S2',
    'On co-production, for Co-production Week',
    'Social Care Institute for Excellence',
    2020,
    null,
    'confirmed',
  ],
  ['S3', 'Eight reasons for co-creation', 'European Social Services Conference', null, null, 'confirmed'],
  ['S4', 'All together now', 'Quality Compliance Systems', null, null, 'confirmed'],

  // Studies. ADA26 and OXPILOT were seen in reports about them; of LSE25 the abstract was read.
  [
    'ADA26',
    'Scribe and prejudice: AI note-takers in social work',
    'Ada Lovelace Institute',
    2026,
    null,
    'second-hand',
  ],
  [
    'LSE25',
    'Gender bias in summaries of care records made by AI (doi 10.1186/s12911-025-03118-0)',
    'BMC Medical Informatics and Decision Making',
    2025,
    null,
    'confirmed',
  ],
  ['OXPILOT', 'A pilot on chatbots and care plans', 'University of Oxford', 2024, null, 'second-hand'],
  [
    'OXEV',
    'Public statements on contact-free monitoring in bedrooms',
    'Stop Oxevision, NSUN and others',
    2025,
    'stopoxevision.com',
    'confirmed',
  ],
  [
    'PARTWASH',
    'Papers on participation-washing in machine learning',
    'arXiv',
    null,
    'arxiv.org',
    'second-hand',
  ],
  [
    'ROBOT',
    'Studies of social robots in care in the UK and Europe',
    'Several universities',
    null,
    null,
    'second-hand',
  ],

  // Co-production. Of SCIE, MIR and ARN the page was read and some of what they list is from memory.
  [
    'SCIE',
    'Co-production in social care: what it is and how to do it',
    'Social Care Institute for Excellence',
    null,
    'scie.org.uk/publications/guides/guide51/',
    'second-hand',
  ],
  [
    'TLAP-L',
    'Ladder of co-production',
    'Think Local Act Personal and the National Co-production Advisory Group',
    null,
    'thinklocalactpersonal.org.uk/Latest/Co-production-The-ladder-of-co-production/',
    'second-hand',
  ],
  [
    'ARN',
    'Sherry Arnstein, A ladder of citizen participation',
    'Journal of the American Institute of Planners',
    1969,
    null,
    'second-hand',
  ],
  ['NEF', 'Pathway to co-production', 'New Economics Foundation', null, null, 'from-memory'],
  ['UKSPI', 'UK Standards for Public Involvement', 'NIHR and partners', null, 'hra.nhs.uk', 'second-hand'],
  ['CARE-SG', 'Care and support statutory guidance', 'UK government', null, null, 'confirmed'],
  [
    'MIR',
    'Making It Real',
    'Think Local Act Personal',
    null,
    'thinklocalactpersonal.org.uk/Blog/Why-the-I-statements-make-it-real/',
    'second-hand',
  ],

  // AI in social care. CQC26 was read in another publisher's words; so was OXPLEDGE's list of principles.
  [
    'OXDEF',
    'AI in Social Care Summit: a shared definition of responsible use',
    'Institute for Ethics in AI, University of Oxford',
    2025,
    'oxford-aiethics.ox.ac.uk/news/ai-social-care-summit-charting-course-responsible-use-ai-social-care',
    'confirmed',
  ],
  [
    'OXPLEDGE',
    "Tech suppliers' pledge on AI in social care",
    'Digital Care Hub',
    2025,
    'digitalcarehub.co.uk',
    'second-hand',
  ],
  [
    'OXPRIN',
    'Ethical principles for the use of AI in social care',
    'Digital Care Hub',
    null,
    'digitalcarehub.co.uk',
    'confirmed',
  ],
  [
    'CWS',
    "Care Workers' Guidance and Statement of Expectations",
    'Digital Care Hub',
    2024,
    'digitalcarehub.co.uk',
    'second-hand',
  ],
  [
    'CQC26',
    'Statement on the use of AI',
    'Care Quality Commission',
    2026,
    'digitalcarehub.co.uk/cqc-and-the-use-of-ai-new-statement/',
    'second-hand',
  ],
  [
    'CQCSURV',
    'Using surveillance in your care service',
    'Care Quality Commission',
    2022,
    'cqc.org.uk/guidance-providers/all-services/using-surveillance-your-care-service',
    'confirmed',
  ],
  [
    'SSSC',
    'Safe use of artificial intelligence',
    'Scottish Social Services Council',
    null,
    'sssc.uk.com/supporting-your-learning/safe-use-of-artificial-intelligence-ai/',
    'confirmed',
  ],

  // Work and workers. Of UNISON and SKILLS a part was seen second-hand.
  [
    'TUC',
    'AI Bill project',
    'Trades Union Congress',
    2024,
    'tuc.org.uk/research-analysis/reports/ai-bill-project',
    'confirmed',
  ],
  [
    'UNISON',
    'On electronic monitoring in home care',
    'UNISON',
    null,
    'unison-edinburgh.org.uk',
    'second-hand',
  ],
  ['SKILLS', 'Workforce strategy and digital skills', 'Skills for Care', null, null, 'second-hand'],
];
