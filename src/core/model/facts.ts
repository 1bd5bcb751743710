import * as z from 'zod/mini'
import { recordOf } from '../base/record-of.ts'
import type { ProjectId } from './design.ts'

const name = z.string().check(z.maxLength(200))

/** One of several sites that a single application serves. Unset means unknown. */
export const SiteSchema = z.strictObject({
  name,
  host: z.optional(name),
  database: z.optional(name),
  team: z.optional(name),
  customer: z.optional(name),
  traffic: z.optional(z.enum(['low', 'high'])),
  releasedTogether: z.optional(z.boolean()),
  sameCode: z.optional(z.boolean()),
})

/** What no configuration file says about an application. */
export const ApplicationFactsSchema = z.strictObject({
  customer: z.optional(name),
  team: z.optional(name),
  codeBase: z.optional(name),
  sites: z.optional(z.array(SiteSchema).check(z.maxLength(500))),
})

const answer = z.optional(z.boolean())

/** What someone answered to the questions of the advice. Unset means not answered. */
export const AnswersSchema = z.strictObject({
  multiSite: answer,
  ms1_singleTeam: answer,
  ms2_updateTogether: answer,
  ms3_lowTraffic: answer,
  ms4_sameCodeDataOnly: answer,
  needsSameDb: answer,
  needsInternalHttp: answer,
  differentCustomers: answer,
  interdependent: answer,
  userAndAdminSameData: answer,
  backgroundWorker: answer,
  standaloneMicroservices: answer,
  sameCodeOwnData: answer,
  headless: answer,
  polyglotSingleApp: answer,
  differentTeams: answer,
  noSharedDbNeeded: answer,
  doubt: answer,
})

/** What no configuration file says about a project; applications by their name. */
export const ProjectFactsSchema = z.strictObject({
  customer: z.optional(name),
  team: z.optional(name),
  answers: z.optional(AnswersSchema),
  applications: z.optional(recordOf(ApplicationFactsSchema, { entries: 5000, keyLength: 1000 })),
})

export type Site = z.infer<typeof SiteSchema>
export type ApplicationFacts = z.infer<typeof ApplicationFactsSchema>
export type Answers = z.infer<typeof AnswersSchema>
export type AnswerKey = keyof Answers
export type ProjectFacts = z.infer<typeof ProjectFactsSchema>

/** Stated facts per project. Never written into a configuration. */
export type Facts = Readonly<Record<ProjectId, ProjectFacts>>
