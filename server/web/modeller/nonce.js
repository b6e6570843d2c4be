// Lets the libraries' own <style> elements through the content security policy: each gets the page's nonce.
// The page writes it on the tag <meta name="stilnonce">; without one nothing changes, and the policy decides.
const meta = document.querySelector('meta[name="stilnonce"]');
const nonce = meta ? meta.nonce || meta.content : "";

if (nonce) {
  const create = Document.prototype.createElement;
  Document.prototype.createElement = function (name, options) {
    const element = create.call(this, name, options);
    if (String(name).toLowerCase() === "style") {
      element.nonce = nonce;
    }
    return element;
  };
}
