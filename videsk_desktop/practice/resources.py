"""What the practice API lists beside segments: services, branches, the forms of a segment. Invented, always alike."""

from collections.abc import Mapping

from videsk_desktop.practice.segments import segment

_NUMBER_DIGITS = 6


def services() -> list[dict[str, object]]:
    """Return the services of the practice account."""
    return [
        {
            "title": title,
            "description": description,
            "automatic": automatic,
            "users": [],
            "id": f"63ff0a1c5f3c9a7be2{number:06x}",
        }
        for number, (title, description, automatic) in enumerate(
            (
                ("Videollamada inmediata", "Sin reserva, según disponibilidad", True),
                ("Hora agendada", "Con reserva previa", False),
            )
        )
    ]


def branches() -> list[dict[str, object]]:
    """Return the branches of the practice account."""
    return [
        {
            "name": name.lower().replace(" ", "-"),
            "label": name,
            "address": address,
            "location": None,
            "id": f"63ff0b2d5f3c9a7be3{number:06x}",
        }
        for number, (name, address) in enumerate(
            (("Casa Matriz", "Av. Apoquindo 3000, Santiago"), ("Concepción", "O'Higgins 500, Concepción"))
        )
    ]


def form() -> Mapping[str, object]:
    """Return a segment's form or survey."""
    return {
        "form": [
            {"type": "text", "name": "name", "label": "Nombre", "required": True},
            {"type": "email", "name": "email", "label": "Correo", "required": False},
        ]
    }


def is_segment(identifier: str, total: int) -> bool:
    """Return whether ``identifier`` is that of one of the first ``total`` segments."""
    try:
        number = int(identifier[-_NUMBER_DIGITS:], 16)
    except ValueError:
        return False
    return 0 <= number < total and segment(number)["id"] == identifier
