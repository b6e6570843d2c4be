"""Who would get another outcome: ärenden replayed on a draft, each first proved on its own version."""
