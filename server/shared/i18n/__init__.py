"""Texts: t("key", **params) over Fluent catalogues, one per slice and language."""
