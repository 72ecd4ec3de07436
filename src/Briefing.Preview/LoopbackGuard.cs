using Microsoft.AspNetCore.Http;

namespace Briefing.Preview;

/// <summary>Lets in only requests that name this machine, so that a page elsewhere can't reach the server through a name of its own (DNS rebinding).</summary>
internal static class LoopbackGuard
{
    /// <returns>False when the request was refused, with its status set.</returns>
    public static bool Admits(HttpContext context) => IsNamedRight(context) && Reads(context);

    public static bool IsNamedRight(HttpContext context) =>
        context.Request.Host.Host is "localhost" or "127.0.0.1" || Refuse(context, StatusCodes.Status421MisdirectedRequest);

    static bool Reads(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
        || Refuse(context, StatusCodes.Status405MethodNotAllowed);

    static bool Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return false;
    }
}
