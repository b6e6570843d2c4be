"""The workshop: drafts of models, how they are tried and reviewed, and how they come to run."""
