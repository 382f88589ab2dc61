/** One file of an export: its name inside the export (folders with `/`) and its text. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
}
