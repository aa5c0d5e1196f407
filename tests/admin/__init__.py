"""The pages: who sees which, what forms do, what they weigh."""
