declare module "rdf-canonize" {
  const canonize: {
    canonize(quads: readonly unknown[], options: { algorithm: "URDNA2015" }): Promise<string>;
  };
  export default canonize;
}
