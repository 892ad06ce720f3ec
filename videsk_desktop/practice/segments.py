"""Segments as a contact centre might have them: believable, made from their number alone, and some of them ragged."""

from datetime import UTC, datetime, timedelta

_QUEUES = (
    ("Atención al cliente", "Consultas generales y orientación por video"),
    ("Ventas", "Ejecutivos comerciales en línea"),
    ("Soporte técnico", "Ayuda con equipos, aplicaciones y conexión"),
    ("Reclamos y devoluciones", "Seguimiento de casos y reembolsos"),
    ("Créditos hipotecarios", "Simulación y firma a distancia"),
    ("Customer Care", "English-speaking agents"),
    ("Retención", "Cambios de plan y bajas del servicio"),
    ("Sucursal virtual", "Trámites con cédula en mano"),
    ("Back office", "Internal video desk"),
    ("Urgencias médicas", "Triage con personal de enfermería"),
    ("Admisión y matrícula", "Postulantes, apoderados y becas"),
    ("Cobranza amistosa", "Convenios y repactaciones"),
)
_PLACES = (
    "Ñuñoa",
    "Santiago Centro",
    "Concepción",
    "Valparaíso",
    "Ñemby",
    "Bogotá – Chapinero",
    "Córdoba",
    "Peñalolén",
    "Maipú",
    "São Paulo",
    "Arequipa",
    "Remote",
    "Viña del Mar",
    "Ciudad de México",
    "Montevideo",
    "Asunción",
    "Miami",
)
_ZONES = ("America/Santiago", "America/Bogota", "America/Mexico_City", "America/Argentina/Buenos_Aires")
_COLORS = ("#1F6FEB", "#2DA44E", "#BF8700", "#CF222E", "#8250DF", "#57606A", "#0A7EA4")
_TAGS = ("video", "chat", "prioridad", "español", "english", "firma", "agenda", "niños")
_FIRST_CREATED = datetime(2023, 3, 6, 12, 30, tzinfo=UTC)
_BETWEEN = timedelta(hours=11, minutes=7, seconds=13)
_PER_ROUND = len(_QUEUES) * len(_PLACES)


def segment(number: int) -> dict[str, object]:
    """Return segment ``number`` (from 0): always the same one. Its id is an ObjectId of its time of creation."""
    queue, description = _QUEUES[number % len(_QUEUES)]
    created = _FIRST_CREATED + number * _BETWEEN
    row: dict[str, object] = {
        "id": f"{int(created.timestamp()):08x}5f3c9a7be1{number:06x}",
        "name": _name(queue, number),
        "description": description,
        "enabled": (number + 2) % 7 != 0,
        "priority": number * 7 % 10 + 1,
        "color": _COLORS[number % len(_COLORS)],
        "createdAt": created.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "tags": [_TAGS[(number + step) % len(_TAGS)] for step in range(number % 4)],
        "schedule": {"timezone": _ZONES[number % len(_ZONES)], "open": "09:00", "close": f"{17 + number % 4}:30"},
    }
    # Real lists are ragged: what was never filled in is missing or null.
    if (number + 2) % 6 == 0:
        del row["description"]
    if (number + 1) % 9 == 0:
        del row["schedule"]
    if (number + 1) % 11 == 0:
        row["color"] = None
    return row


def _name(queue: str, number: int) -> str:
    # 12 queues and 17 places have no common divisor: every pair comes once before any comes again.
    name = f"{queue} – {_PLACES[number % len(_PLACES)]}"
    again = number // _PER_ROUND
    return f"{name} {again + 1}" if again else name
