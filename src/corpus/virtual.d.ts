// Types of the modules that src/corpus/vite-plugin.ts makes out of content/.
declare module 'virtual:corpus/deadlines' {
  export const rules: import('../domain/deadlines/compute-deadline.ts').DeadlineRule[];
  export const years: import('../domain/dates/working-calendar.ts').CalendarYear[];
  export const deadlineLaws: Record<string, import('../domain/law/citation.ts').LawName>;
}
declare module 'virtual:corpus/routes' {
  export const routes: (import('../domain/routes/judge-route.ts').RouteRule & { voice: import('../domain/case/vocabulary.ts').Voice })[];
  export const routeLaws: Record<string, import('../domain/law/citation.ts').LawName>;
}
declare module 'virtual:corpus/names' {
  export const disputes: { slug: string; title: string; billing: boolean }[];
  export const regions: { code: string; short: string; body: string }[];
  export const operators: { id: string; name: string; hotline: string }[];
}
declare module 'virtual:corpus/wordings' {
  export const phrases: import('../domain/wording/wording.schema.ts').Phrases;
  export const limits: Record<string, string>;
  export const wordingLaws: Record<string, import('../domain/wording/letter-citation.ts').WordingLaw>;
}
declare module 'virtual:corpus/checks' {
  export const checks: import('../domain/wording/wording.schema.ts').Checks;
}
declare module 'virtual:corpus/voices' {
  export const loadVoice: Record<string, () => Promise<{ template: import('../domain/wording/index.ts').WordingTemplate }>>;
}
declare module 'virtual:corpus/refusals' {
  export const refusals: (import('../domain/refusals/refusal.schema.ts').RefusalFile & { id: string })[];
  export const refusalLaws: Record<string, import('../domain/law/citation.ts').LawName>;
}
declare module 'virtual:corpus/evidence' {
  export const evidence: (import('../domain/evidence/evidence.schema.ts').EvidenceFile & { id: string })[];
  export const evidenceByDispute: Record<string, string[]>;
  export const evidenceLaws: Record<string, import('../domain/law/citation.ts').LawName>;
}
declare module 'virtual:corpus/call' {
  export const callCards: import('../domain/call/call-card.schema.ts').CallCard[];
}
declare module 'virtual:corpus/disputes' {
  type DisputeWords = {
    slug: string;
    title: string;
    billing: boolean;
    refusals: string[];
    arithmetic: string[];
    wording: import('../domain/disputes/dispute.schema.ts').DisputeFrontmatter['wording'];
  };
  export const loadDispute: Record<string, () => Promise<{ dispute: DisputeWords }>>;
}
