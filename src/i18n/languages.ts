// The languages of the course: the first part of an address, what the language calls itself, and its name for browsers. `root` has no
// part of its own in addresses.

export const languages = {
  root: { label: 'English', lang: 'en' },
  'zh-cn': { label: '简体中文', lang: 'zh-CN' },
} as const;
