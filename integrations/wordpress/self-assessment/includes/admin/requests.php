<?php
/**
 * How the forms of the page come in, and how they lead back to it.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/**
 * A part of the query. It only chooses what is shown; what it names is looked up or escaped.
 *
 * @param string $name Its name.
 * @return string Empty if it is not there.
 */
function asked( $name ) {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended
	return sanitize_text_field( wp_unslash( is_string( $_GET[ $name ] ?? null ) ? $_GET[ $name ] : '' ) );
}

/**
 * A field of a form. Its nonce is checked by `require_permission()`, for which some forms need a field.
 *
 * @param string $name Its name.
 * @return string Empty if it is not there.
 */
function sent( $name ) {
	// phpcs:ignore WordPress.Security.NonceVerification.Missing
	return sanitize_text_field( wp_unslash( is_string( $_POST[ $name ] ?? null ) ? $_POST[ $name ] : '' ) );
}

/**
 * Stops whoever may not manage documents or comes from somewhere else.
 *
 * @param string $nonce The action the nonce was made for.
 */
function require_permission( $nonce ) {
	if ( ! current_user_can( capability() ) ) {
		wp_die( esc_html__( 'You are not allowed to do this.', 'self-assessment' ), 403 );
	}
	check_admin_referer( $nonce );
}

/**
 * Begins a form that changes something.
 *
 * @param string   $action What receives it, without the name of the plugin.
 * @param string[] $fields Hidden fields; `position` and `key` are part of the nonce.
 */
function open_form( $action, $fields = array() ) {
	printf( '<form method="post" enctype="multipart/form-data" action="%s" class="self-assessment-%s">', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( $action ) );
	wp_nonce_field( nonce_action( $action, $fields['position'] ?? $fields['key'] ?? '' ) );
	foreach ( array( 'action' => "self_assessment_$action" ) + $fields as $name => $value ) {
		printf( '<input type="hidden" name="%s" value="%s">', esc_attr( $name ), esc_attr( $value ) );
	}
}

/**
 * What the nonce of a form is made for.
 *
 * @param string $action What receives it.
 * @param string $what   The position or the document that it is about.
 * @return string
 */
function nonce_action( $action, $what ) {
	return rtrim( "self_assessment_{$action}_$what", '_' );
}

/**
 * Back to the page.
 *
 * @param string[] $query What it should show.
 */
function leave( $query = array() ) {
	wp_safe_redirect( page_url( $query ) );
	exit;
}
