/** What a control must carry so that its label, hint and error belong to it. */
export type ControlAttributes = {
  id: string;
  name: string;
  'aria-invalid': 'true' | undefined;
  'aria-describedby': string | undefined;
};

/** What every field asks for. */
export type FieldProps = {
  label: string;
  /** The property in the request's body: `/group/size`. */
  pointer: string;
  hint?: string | undefined;
  optional?: boolean;
  error?: string | undefined;
};
