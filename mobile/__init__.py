"""The Flet client: tablet, phone, desktop and browser."""
