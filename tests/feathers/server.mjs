// The server stack of api.videsk.io as far as its answers show it: FeathersJS, its JWT strategy, jsonwebtoken.
// Prints its port as one line, stops when its standard input closes. Everything about keys is the stack's own doing;
// only the words of the documented answers, the integrations and the segments are ours.
//
//   VIDESK_STAND_IN_SECRET  the HS256 secret (required)
//   VIDESK_STAND_IN_CAP     the most that $limit is granted, default 10
//   VIDESK_STAND_IN_CLOCK   seconds since 1970 to judge the times by, default the real clock

process.env.NODE_ENV = 'production' // no stack traces in the answers

const { feathers } = await import('@feathersjs/feathers')
const { default: express, rest, notFound, errorHandler } = await import('@feathersjs/express')
const { AuthenticationService, JWTStrategy, authenticate } = await import('@feathersjs/authentication')
const { Forbidden, NotAuthenticated } = await import('@feathersjs/errors')
const { MemoryService } = await import('@feathersjs/memory')
const { segments } = await import('./segments.mjs')

const PATH = 'public/video-contact-center/segments'
const WITHOUT_HEADER = '/no-header'

// What the account's administrator did with each integration; an unknown one was removed.
const INTEGRATIONS = new Map([
  ['rac-with-access', { mayReadSegments: true }],
  ['rac-without-access', { mayReadSegments: false }]
])

const cap = Number(process.env.VIDESK_STAND_IN_CAP ?? 10)
const clock = process.env.VIDESK_STAND_IN_CLOCK
const secret = process.env.VIDESK_STAND_IN_SECRET
if (!secret) throw new Error('VIDESK_STAND_IN_SECRET is not set')

async function requireHeader(context, next) {
  if (context.params.provider && !context.params.authentication) {
    throw new NotAuthenticated('Authorization header with valid JWT is required.')
  }
  await next()
}

async function requirePermission(context, next) {
  const integration = INTEGRATIONS.get(context.params.authentication.payload.rac)
  if (!integration) throw new Forbidden("The integration token it's invalid or was removed.")
  if (!integration.mayReadSegments) {
    throw new Forbidden(`You don't have access to /${PATH}. Please contact to your administrator.`)
  }
  await next()
}

// The one path that loses the header on the way, as a careless gateway does.
function loseHeader(request, _response, next) {
  if (request.url.startsWith(`${WITHOUT_HEADER}/`)) {
    request.url = request.url.slice(WITHOUT_HEADER.length)
    delete request.headers.authorization
  }
  next()
}

const app = express(feathers())
app.set('authentication', {
  secret,
  entity: null,
  authStrategies: ['jwt'],
  jwtOptions: { algorithms: ['HS256'], ...(clock && { clockTimestamp: Number(clock) }) }
})
app.use(loseHeader)
app.configure(rest())
const authentication = new AuthenticationService(app)
authentication.register('jwt', new JWTStrategy())
app.use('authentication', authentication)
app.use(PATH, new MemoryService({ id: 'id', store: segments(43), paginate: { default: 10, max: cap } }), {
  methods: ['find']
})
app.service(PATH).hooks({ around: { all: [requireHeader, authenticate('jwt'), requirePermission] } })
app.use(notFound())
app.use(errorHandler({ logger: false }))

const server = await app.listen(0, '127.0.0.1')
if (!server.listening) await new Promise((resolve) => server.once('listening', resolve))
console.log(server.address().port)

process.stdin.resume()
process.stdin.once('end', () => process.exit(0))
