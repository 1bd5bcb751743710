/** What a file is that looks like configuration, and why it is not read; undefined for any other. */
export function misnamed(path: string): string | undefined {
  return KINDS.find(([name]) => name.test(path))?.[1]
}

const NOT_READ = 'the platform does not read a file of this name'

/** Names that people give the files of https://docs.upsun.com and https://fixed.docs.upsun.com by mistake. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [
    /(^|\/)\.magento(\.app\.ya?ml|\/(applications|services|routes)\.ya?ml)$/i,
    'this is configuration of Adobe Commerce Cloud, which is another product. It is much like that of Platform.sh: a copy as .platform.app.yaml, with .platform for .magento, can be opened',
  ],
  [
    /(^|\/)\.platform\/(\.?platform\.)?app(lication)?\.(ya?ml|json)$/i,
    `${NOT_READ}: call it .platform.app.yaml, beside the folder .platform`,
  ],
  [/(^|\/)\.platform\/apps\.(ya?ml|json)$/i, `${NOT_READ}: call it applications.yaml`],
  [/(^|\/)\.platform\/service\.(ya?ml|json)$/i, `${NOT_READ}: call it services.yaml`],
  [/(^|\/)\.platform\/route\.(ya?ml|json)$/i, `${NOT_READ}: call it routes.yaml`],
  [
    /(^|\/)\.platform\/(applications|services|routes)\.json$/i,
    `${NOT_READ}: write it in a file that ends in .yaml`,
  ],
  [
    /^(?!\.platform\/)\.?[Pp]latform\/(applications|services|routes)\.ya?ml$/,
    `${NOT_READ}: put it in a folder called .platform`,
  ],
  [
    /(^|\/)\.platform\/(?:Applications|Services|Routes|APPLICATIONS|SERVICES|ROUTES)\.ya?ml$/,
    `${NOT_READ}: write its name in lower case`,
  ],
  [
    /(^|\/)\.?platform[._-](applications|services|routes)\.(ya?ml|json)$/i,
    `${NOT_READ}: put it in the folder .platform, without what stands before its name`,
  ],
  [
    /(^|\/)\.(platform(\.app|\/(applications|services|routes))|upsun\/[^/]+)\.ya?ml\.txt$/,
    `${NOT_READ}: take .txt off its name`,
  ],
  [
    /(^|\/)(\.?platform([._-]?app)?|\.?app\.platform)\.(ya?ml|json)$|(^|\/)\.platform\.app$/i,
    `${NOT_READ}: call it .platform.app.yaml`,
  ],
  [
    /(^|\/)\.?upsun([._-]?(app|config))?\.(ya?ml|json)$/i,
    `${NOT_READ}: call it config.yaml, in the folder .upsun`,
  ],
  [/(^|\/)\.?upsun\/config(\.(ya?ml|json))?$/i, `${NOT_READ}: call it .upsun/config.yaml`],
]
