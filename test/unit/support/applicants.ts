import type { Locale } from '../../../src/model/document/locale.js';
import type { Answers } from '../../../src/model/document/position.js';

/** Somebody who applies for the built-in position: what they answer, and what they write and choose themselves. */
export interface Applicant {
  readonly answers: Answers;
  /** Their examples, by question. */
  readonly examples: Readonly<Record<string, Readonly<Record<Locale, string>>>>;
  /** How they would begin with what is new, by topic. */
  readonly plans: Readonly<Record<string, Readonly<Record<Locale, string>>>>;
  /** The tasks that appeal to them. */
  readonly tasks: readonly string[];
}

export const APPLICANTS: Readonly<Record<'strong' | 'mixed' | 'beginner', Applicant>> = {
  /** At or above every target; writes two examples, and says what appeals to them. */
  strong: {
    answers: {
      'k8s-hands-on': 4,
      'capi-basics': 3,
      'capi-day2': 3,
      'k8s-integration': 3,
      automation: 3,
      'platform-responsibility': 4,
      cicd: 3,
      'openstack-contact': 2,
      'k8s-on-openstack': 2,
      'cross-layer-faults': 2,
      community: 3,
      'work-in-open': 3,
      consensus: 3,
      git: 3,
      'eng-leadership': 3,
      'cross-org': 3,
      backlog: 3,
      agile: 3,
      decisions: 3,
      presenting: 3,
    },
    examples: {
      'k8s-hands-on': {
        en: 'Four production clusters for a regional utility; I led the move from kubeadm to Cluster API without downtime for tenants.',
        de: 'Vier Produktionscluster für einen regionalen Versorger; den Umstieg von kubeadm auf Cluster API habe ich ohne Ausfall geleitet.',
      },
      'eng-leadership': {
        en: 'Product owner for seven people in three countries; we cut provisioning from five days to one hour.',
        de: 'Product Owner für sieben Personen in drei Ländern; die Bereitstellung haben wir von fünf Tagen auf eine Stunde verkürzt.',
      },
    },
    plans: {},
    tasks: ['D3', 'D7'],
  },
  /** Kubernetes at its targets, open work as well; no OpenStack, little leadership. Leaves everything as it comes. */
  mixed: {
    answers: {
      'k8s-hands-on': 3,
      'capi-basics': 2,
      'capi-day2': 1,
      'k8s-integration': 2,
      automation: 3,
      'platform-responsibility': 2,
      cicd: 2,
      'openstack-contact': 0,
      community: 1,
      'work-in-open': 2,
      consensus: 3,
      git: 2,
      'eng-leadership': 1,
      'cross-org': 1,
      backlog: 1,
      agile: 2,
      decisions: 1,
      presenting: 'unsure',
    },
    examples: {},
    plans: {},
    tasks: [],
  },
  /** Mostly no contact or a first one. Writes one example and a plan. */
  beginner: {
    answers: {
      'k8s-hands-on': 1,
      'capi-basics': 0,
      'k8s-integration': 0,
      automation: 1,
      'platform-responsibility': 0,
      cicd: 0,
      'openstack-contact': 0,
      community: 0,
      'work-in-open': 1,
      consensus: 0,
      git: 1,
      'eng-leadership': 0,
      'cross-org': 0,
      backlog: 1,
      agile: 0,
      decisions: 0,
      presenting: 0,
    },
    examples: {
      'work-in-open': {
        en: 'The installation guide of our hiking club’s website, rewritten after the comments of five members.',
        de: 'Die Anleitung für die Website unseres Wandervereins, nach Hinweisen von fünf Mitgliedern neu geschrieben.',
      },
    },
    plans: {
      openstack: {
        en: 'I have asked a friend for a test project in their cloud and will set up a network and an instance there.',
        de: 'Ich habe mir ein Testprojekt in der Cloud einer Freundin geben lassen und richte dort ein Netzwerk und eine Instanz ein.',
      },
    },
    tasks: ['D1'],
  },
};
