/** Words that go with people and bodies. All lower case. */
export interface People {
  /** titles written before a name, without their full stop: mr, gen, president, mullah */
  readonly titles: ReadonlySet<string>
}
