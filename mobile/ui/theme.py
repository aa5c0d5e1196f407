"""The look of every screen: one theme made of the shared tokens, and the few measures screens may use."""

from typing import Final

import flet as ft

from server.shared import look

FONT_FAMILY: Final = "App"
GAP: Final = look.SPACE
WIDE_GAP: Final = look.SPACE * 2
READING_WIDTH: Final = 960
FORM_WIDTH: Final = 640
WIDE_WIDTH: Final = 1320
_SHAPE: Final = ft.RoundedRectangleBorder(radius=look.RADIUS)
_BUTTON_PADDING: Final = ft.Padding.symmetric(horizontal=20, vertical=14)


def client_theme() -> ft.Theme:
    """The theme of the client; it is light in both settings of the platform, as children's photos and charts need."""
    return ft.Theme(
        font_family=FONT_FAMILY,
        color_scheme=_colours(),
        text_theme=_texts(),
        scaffold_bgcolor=look.GROUND,
        visual_density=ft.VisualDensity.COMFORTABLE,
        appbar_theme=ft.AppBarTheme(
            bgcolor=look.SURFACE,
            elevation=0,
            elevation_on_scroll=0,
            title_text_style=_text(20, ft.FontWeight.W_600),
            center_title=False,
        ),
        navigation_bar_theme=ft.NavigationBarTheme(
            bgcolor=look.SURFACE, indicator_color=look.PRIMARY_SOFT, elevation=0
        ),
        navigation_rail_theme=ft.NavigationRailTheme(
            bgcolor=look.SURFACE,
            indicator_color=look.PRIMARY_SOFT,
            selected_label_text_style=_text(14, ft.FontWeight.W_600, look.PRIMARY_DARK),
            unselected_label_text_style=_text(14, colour=look.INK_MUTED),
        ),
        card_theme=ft.CardTheme(
            color=look.SURFACE,
            elevation=0,
            margin=0,
            shape=ft.RoundedRectangleBorder(radius=look.RADIUS, side=ft.BorderSide(1, look.LINE)),
        ),
        chip_theme=ft.ChipTheme(
            bgcolor=look.SURFACE,
            selected_color=look.PRIMARY_SOFT,
            border_side=ft.BorderSide(1, look.LINE),
            shape=ft.StadiumBorder(),
            padding=ft.Padding.symmetric(horizontal=12, vertical=15),
            label_text_style=_text(15),
        ),
        filled_button_theme=ft.FilledButtonTheme(style=_button()),
        outlined_button_theme=ft.OutlinedButtonTheme(style=_button()),
        text_button_theme=ft.TextButtonTheme(style=_button()),
        list_tile_theme=ft.ListTileTheme(min_height=look.TOUCH_TARGET + 8, icon_color=look.INK_MUTED),
        divider_theme=ft.DividerTheme(color=look.LINE, thickness=1, space=1),
        snackbar_theme=ft.SnackBarTheme(
            behavior=ft.SnackBarBehavior.FLOATING,
            bgcolor=look.INK,
            content_text_style=_text(15, colour=look.SURFACE),
            shape=_SHAPE,
        ),
        dialog_theme=ft.DialogTheme(bgcolor=look.SURFACE, shape=_SHAPE),
        page_transitions=_no_transitions(),
    )


def field_side() -> ft.BorderSide:
    """The edge of whatever may be filled in: dark enough to be found by weak eyes (3 to 1 on white)."""
    return ft.BorderSide(1, ft.Colors.with_opacity(0.7, look.INK_MUTED))


def field_border() -> ft.OutlineInputBorder:
    """The outline of text fields and dropdowns."""
    return ft.OutlineInputBorder(side=field_side(), border_radius=look.RADIUS)


def _text(
    size: float, weight: ft.FontWeight = ft.FontWeight.W_400, colour: str = look.INK, height: float | None = None
) -> ft.TextStyle:
    return ft.TextStyle(
        size=size, weight=weight, color=colour, height=height, letter_spacing=0, font_family=FONT_FAMILY
    )


def _texts() -> ft.TextTheme:
    bold, half = ft.FontWeight.W_700, ft.FontWeight.W_600
    return ft.TextTheme(
        headline_large=_text(30, bold, height=1.2),
        headline_medium=_text(26, bold, height=1.2),
        headline_small=_text(22, bold, height=1.25),
        title_large=_text(20, half, height=1.3),
        title_medium=_text(17, half, height=1.35),
        title_small=_text(15, half, height=1.35),
        body_large=_text(17, height=1.45),
        body_medium=_text(16, height=1.45),
        body_small=_text(14, colour=look.INK_MUTED, height=1.4),
        label_large=_text(16, half),
        label_medium=_text(14),
        label_small=_text(13, colour=look.INK_MUTED),
    )


def _button() -> ft.ButtonStyle:
    return ft.ButtonStyle(padding=_BUTTON_PADDING, shape=_SHAPE, text_style=_text(16, ft.FontWeight.W_600, ""))


def _colours() -> ft.ColorScheme:
    return ft.ColorScheme(
        primary=look.PRIMARY,
        on_primary=look.SURFACE,
        primary_container=look.PRIMARY_SOFT,
        on_primary_container=look.PRIMARY_DARK,
        secondary=look.PRIMARY_DARK,
        on_secondary=look.SURFACE,
        secondary_container=look.PRIMARY_SOFT,
        on_secondary_container=look.PRIMARY_DARK,
        tertiary=look.ACCENT,
        on_tertiary=look.SURFACE,
        tertiary_container=look.ACCENT_SOFT,
        on_tertiary_container=look.ACCENT,
        error=look.DANGER,
        on_error=look.SURFACE,
        error_container=look.DANGER_SOFT,
        on_error_container=look.DANGER,
        surface=look.SURFACE,
        on_surface=look.INK,
        on_surface_variant=look.INK_MUTED,
        surface_container_lowest=look.SURFACE,
        surface_container_low=look.SURFACE,
        surface_container=look.SURFACE,
        surface_container_high=look.GROUND,
        surface_container_highest=look.GROUND,
        outline=look.INK_MUTED,
        outline_variant=look.LINE,
        surface_tint=look.SURFACE,
        inverse_surface=look.INK,
        on_inverse_surface=look.SURFACE,
    )


def _no_transitions() -> ft.PageTransitionsTheme:
    still = ft.PageTransitionTheme.NONE
    return ft.PageTransitionsTheme(android=still, ios=still, linux=still, macos=still, windows=still)
