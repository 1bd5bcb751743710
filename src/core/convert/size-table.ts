import type { ContainerProfile } from '../catalog/registry.ts'

/** What a container has: a share of CPU, and memory in MB. */
export interface Size {
  readonly cpu: number
  readonly memory: number
}

type FixedProfile = Exclude<ContainerProfile, 'HIGHER_MEMORY'>

/** Sizes of Fixed by profile. https://docs.upsun.com/anchors/fixed/app/reference/sizes/ */
const FIXED: Readonly<Record<string, Readonly<Record<FixedProfile, Size>>>> = {
  S: sizes([0.4, 128], [0.05, 32], [0.25, 128]),
  M: sizes([0.4, 128], [0.05, 64], [0.25, 288]),
  L: sizes([1.2, 256], [0.08, 256], [0.4, 1280]),
  XL: sizes([2.5, 384], [0.1, 512], [0.75, 2624]),
  '2XL': sizes([5, 768], [0.2, 1024], [1.5, 5248]),
  '4XL': sizes([10, 1536], [0.4, 2048], [3, 10496]),
}

const FLEX_CPUS = [0.1, 0.25, 0.5, 1, 2, 4, 6, 8]

/** Memory of Flex by profile, for each of its shares of CPU. */
const FLEX_MEMORY: Readonly<Record<ContainerProfile, readonly number[]>> = {
  HIGH_CPU: [64, 128, 224, 384, 704, 1216, 1728, 2240],
  BALANCED: [352, 640, 1088, 1920, 2800, 4800, 6080, 7296],
  HIGH_MEMORY: [448, 832, 1408, 2432, 4032, 6720, 9024, 11200],
  HIGHER_MEMORY: [864, 1472, 2368, 3840, 6336, 10496, 14080, 17408],
}

/** What a size of Fixed gives; undefined for AUTO, which is decided by the plan. */
export function fixedSize(name: string, profile: ContainerProfile): Size | undefined {
  const sizesOfName = FIXED[name.toUpperCase()]
  return sizesOfName?.[profile === 'HIGHER_MEMORY' ? 'HIGH_MEMORY' : profile]
}

/** The smallest share of CPU on Flex that has at least this; the largest where none has. */
export function flexCpu({ cpu, memory }: Size, profile: ContainerProfile): number {
  const at = FLEX_CPUS.findIndex(
    (share, index) => share >= cpu && (FLEX_MEMORY[profile][index] ?? 0) >= memory,
  )
  return FLEX_CPUS.at(at) ?? 0.5
}

function sizes(
  ...[highCpu, balanced, highMemory]: readonly (readonly [number, number])[]
): Readonly<Record<FixedProfile, Size>> {
  const size = ([cpu, memory]: readonly [number, number] = [0, 0]) => ({ cpu, memory })
  return { HIGH_CPU: size(highCpu), BALANCED: size(balanced), HIGH_MEMORY: size(highMemory) }
}
